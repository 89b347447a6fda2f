/** What is taken out as tables. */
package org.peerbench.relationships.exporting;
