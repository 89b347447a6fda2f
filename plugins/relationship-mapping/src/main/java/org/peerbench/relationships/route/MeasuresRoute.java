package org.peerbench.relationships.route;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.page.Filter;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.record.AreaStrands;

/** {@code GET areas/{area}/measures}. */
final class MeasuresRoute {
    private static final Parameter WEIGHTED = Parameter.choice(
            "weighted",
            "Whether a closer tie is a shorter way, for betweenness and closeness; false by default",
            "false",
            "true");

    private MeasuresRoute() {}

    /** Adds it, with the parameters that say which network is meant. */
    static void contribute(Contributions to, List<Parameter> network) {
        to.route(Route.get(
                "areas/{area}/measures",
                Permissions.READ.key(),
                "Figures about an area's network, with their definitions",
                Stream.concat(network.stream(), Stream.of(WEIGHTED)).toList(),
                MeasuresAnswer.class,
                (call, context) -> Reply.ok(answer(call, context))));
    }

    private static MeasuresAnswer answer(ApiRequest<Void> call, ToolContext context) {
        Place place = Place.of(call.request(), context);
        Filter filter = Filter.of(place, call.request(), Relation::level);
        return MeasuresAnswer.of(
                place.known().network(filter.question()),
                weighted(call.request(), context.texts()),
                new AreaStrands(place.known()).of(filter.question()),
                context.texts());
    }

    private static boolean weighted(Request request, Texts texts) {
        String given = request.query("weighted").orElse("false");
        if (!WEIGHTED.values().contains(given)) {
            throw Refusal.invalid("BAD_PARAMETER", "weighted", texts.of("measures.weighted.wrong", given));
        }
        return given.equals("true");
    }
}
