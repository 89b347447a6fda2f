package org.peerbench.relationships.route;

import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.page.LargePicture;
import org.peerbench.relationships.page.Selection;

/** A network with a place for every partner. */
final class DrawingRoute {
    private DrawingRoute() {}

    static void contribute(Contributions to) {
        List<Parameter> parameters = new ArrayList<>(Routes.NETWORK);
        parameters.add(Parameter.optional("only", "Id of the one organisation around which the network is wanted"));
        parameters.add(Parameter.choice("steps", "How far around it, one step by default", "1", "2"));
        to.route(Route.get(
                "areas/{area}/drawing",
                Permissions.READ.key(),
                "Partners and ties of an area with a place for each partner, as the page draws them",
                parameters,
                DrawingAnswer.class,
                (call, context) -> Reply.ok(answer(call.request(), context))));
    }

    private static DrawingAnswer answer(Request request, ToolContext context) {
        return DrawingAnswer.of(Selection.network(request, context), LargePicture.of(request, context));
    }
}
