package org.peerbench.relationships.page;

import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.relationships.network.Network;

/** What an address of the map selects, for routes that serve the page. */
public final class Selection {
    private Selection() {}

    /** The network, with the choices as the page reads them. */
    public static Network network(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Filter filter = Filter.ofPage(place, request);
        return filter.in(place.known().network(filter.question()));
    }
}
