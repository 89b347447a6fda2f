/** The first page: what stands out in the viewer's areas, and what each tool has to say. */
package org.peerbench.host.home;
