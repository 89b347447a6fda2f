/** The first page, with what stands out and what each tool has to say, and the list of all that stands out. */
package org.peerbench.host.home;
