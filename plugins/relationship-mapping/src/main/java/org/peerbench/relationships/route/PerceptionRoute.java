package org.peerbench.relationships.route;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.page.Filter;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.survey.Perception;

/** How partners see each other. */
final class PerceptionRoute {
    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.choice(
                    "relation", "The relation, intensity by default", "intensity", "frequency", "trust", "value"),
            Parameter.optional("level", "An open relation counts as a tie from this value of the scale on"),
            Parameter.optional(
                    "survey",
                    "What was answered in one survey only, by id or name; of a confidential relation the latest by default"),
            Parameter.optional("asOf", "As it was true on this day, today by default"));

    private PerceptionRoute() {}

    static void contribute(Contributions to) {
        to.route(Route.get(
                "areas/{area}/perception",
                Permissions.READ.key(),
                "How both sides of each pair see it; of confidential relations, means over at least five raters",
                PARAMETERS,
                PerceptionAnswer.class,
                (call, context) -> Reply.ok(answer(call.request(), context))));
    }

    private static PerceptionAnswer answer(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Optional<String> relation = request.query("relation").filter(Relations::isConfidential);
        if (relation.isPresent()) {
            return PerceptionAnswer.of(Perception.received(
                    place.area().id(), relation.get(), request.query("survey"), request.asOf(), context));
        }
        Filter filter = Filter.of(place, request, Relation::level);
        return PerceptionAnswer.of(Perception.of(place.known().network(filter.question())));
    }
}
