package org.peerbench.leadership.route;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;

/** What programs can ask about figures of continuity. What pages hold back for lack of numbers is answered here. */
public final class FigureRoutes {
    private static final Parameter FROM = Parameter.optional("from", "The first day, such as 2024-01-31");
    private static final Parameter TO = Parameter.optional(
            "to", "The first day after the time, and the day of what is said of its end; asOf by default");

    private static final Parameter AS_OF = Parameter.optional("asOf", "The day, today by default");
    private static final Parameter RECORDED = Parameter.optional(
            "recordedBy", "As it was recorded by this instant, or by the end of this day; else as it is recorded now");

    private FigureRoutes() {}

    /** Adds them, with the definitions. */
    public static void contribute(Contributions to) {
        String read = Permissions.READ.key();
        to.texts(new Bundle("org.peerbench.leadership.measure.messages"));
        to.texts(new Bundle("org.peerbench.leadership.route.messages"));
        to.route(Route.get(
                "areas/{area}/posts",
                read,
                "The posts of an area on a day, who holds them, and which seats are empty",
                List.of(AS_OF, RECORDED),
                PostsAnswer.class,
                (call, context) -> Reply.ok(PostsAnswer.of(call.request(), context))));
        to.route(Route.get(
                "areas/{area}/measures",
                read,
                "Figures of continuity of an area, over the year before the end by default, with their definitions",
                List.of(FROM, TO, AS_OF, RECORDED),
                MeasuresAnswer.class,
                (call, context) -> Reply.ok(MeasuresAnswer.of(call.request(), context))));
        to.route(Route.get(
                "tenure",
                read,
                "How long posts are held until somebody leaves, over all that is observed by default",
                List.of(
                        Parameter.optional("area", "Only posts that count for this area, by id or code"),
                        Parameter.optional("role", "Only posts of this role family"),
                        FROM,
                        TO,
                        AS_OF,
                        RECORDED,
                        Parameter.choice(
                                "ci", "How the 95 % limits are laid, log-log by default", "log-log", "log", "plain")),
                TenureAnswer.class,
                (call, context) -> Reply.ok(TenureRoute.answer(call.request(), context))));
        to.route(Route.get(
                "shared-tenure",
                read,
                "How long holders of two posts held them at the same time",
                List.of(
                        new Parameter("postA", "Id of one post", true, List.of()),
                        new Parameter("postB", "Id of the other", true, List.of()),
                        FROM,
                        TO,
                        AS_OF,
                        RECORDED),
                SharedTenureAnswer.class,
                (call, context) -> Reply.ok(SharedTenureAnswer.of(call.request(), context))));
    }
}
