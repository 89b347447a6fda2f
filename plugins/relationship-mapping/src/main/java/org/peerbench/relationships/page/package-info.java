/** The pages of the tool. */
package org.peerbench.relationships.page;
