package org.peerbench.api.route;

import org.peerbench.api.page.Request;

/**
 * A call of a route.
 *
 * @param request who asks, path and query
 * @param body    the body, read and validated; {@code null} where the route takes none
 * @param ifMatch the revision the caller has seen, or {@code null}
 */
public record ApiRequest<Q>(Request request, Q body, Long ifMatch) {}
