/** What areas need: forms, pages, routes, and the area's word through a link. */
package org.peerbench.matching.need;
