package org.peerbench.relationships.route;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.Contributions;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.page.Comparison;

/** What changed between two days or surveys. */
final class ChangesRoute {
    private ChangesRoute() {}

    static void contribute(Contributions to) {
        List<Parameter> parameters = Stream.concat(
                        Stream.of(
                                Parameter.optional(
                                        "from",
                                        "A day, or a survey by id or name; by default the last survey but one, or a year ago"),
                                Parameter.optional(
                                        "to", "A day, or a survey by id or name; by default the last survey or today")),
                        Routes.NETWORK.stream())
                .toList();
        to.route(Route.get(
                "areas/{area}/changes",
                Permissions.READ.key(),
                "What became of each pair and of the main figures between two days or surveys",
                parameters,
                ChangesAnswer.class,
                (call, context) ->
                        Reply.ok(ChangesAnswer.of(Comparison.of(call.request(), context), context.texts()))));
    }
}
