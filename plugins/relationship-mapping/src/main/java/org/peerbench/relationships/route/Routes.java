package org.peerbench.relationships.route;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.page.Filter;
import org.peerbench.relationships.page.Place;

/** What programs can ask about an area's relationships. */
public final class Routes {
    static final List<Parameter> NETWORK = List.of(
            Parameter.choice(
                    "relation",
                    "The relation, intensity by default; of trust and value there is only perception",
                    "intensity",
                    "frequency",
                    "trust",
                    "value"),
            Parameter.optional("level", "Counts as a tie from this value of the scale on"),
            Parameter.choice("rule", "In whose eyes, either by default", "either", "both", "reported"),
            Parameter.optional("view", "Id of the organisation whose own view is wanted"),
            Parameter.optional("asOf", "As it was true on this day, today by default"));

    private Routes() {}

    /** Adds the routes. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        to.route(Route.get(
                "areas/{area}/network",
                read,
                "Partners and ties of an area",
                NETWORK,
                NetworkAnswer.class,
                (call, context) -> Reply.ok(NetworkAnswer.of(network(call, context)))));
        MeasuresRoute.contribute(to, NETWORK);
        to.route(Route.get(
                "areas/{area}/missing-partners",
                read,
                "Who one would expect at the table, and whether they are there",
                NETWORK,
                MissingAnswer.class,
                (call, context) -> Reply.ok(MissingAnswer.of(network(call, context), context.texts()))));
        to.route(Route.get(
                "areas/{area}/key-people",
                read,
                "On how few people each link hangs, and what is cut when somebody leaves",
                NETWORK,
                KeyPeopleAnswer.class,
                (call, context) -> Reply.ok(KeyPeopleAnswer.of(call.request(), context))));
        AgreementsRoute.contribute(to);
        ChangesRoute.contribute(to);
        DrawingRoute.contribute(to);
        PerceptionRoute.contribute(to);
    }

    private static Network network(ApiRequest<Void> call, ToolContext context) {
        Place place = Place.of(call.request(), context);
        return place.known()
                .network(Filter.of(place, call.request(), Relation::level).question());
    }
}
