/** Pages, forms and their parts. */
package org.peerbench.api.page;
