/**
 * The web side: one wildcard behind which an immutable {@link org.peerbench.host.http.RouteTable} is asked, then access,
 * then the gate, then the answer is written. A request never meets Javalin beyond this package.
 */
package org.peerbench.host.http;
