package org.peerbench.host.http;

import java.util.Optional;
import org.peerbench.api.page.View;

/** Draws whole pages around what features and tools answer. */
public interface Face {
    /** A page with layout, navigation and a message from the page before. */
    String page(View view, HostRequest request, RouteTable table, Optional<Visitors.Flash> flash);

    /** A page that says what went wrong and what to do. */
    String problem(Problem problem, HostRequest request, RouteTable table);
}
