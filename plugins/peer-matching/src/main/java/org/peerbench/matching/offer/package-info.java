/** What people offer: forms, pages and routes. */
package org.peerbench.matching.offer;
