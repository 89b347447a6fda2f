package org.peerbench.matching.quality;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.study.FirmCount;

/** How good a round is, for programs. */
final class QualityRoute {
    private QualityRoute() {}

    static void contribute(Contributions to) {
        to.route(Route.get(
                "rounds/{id}/quality",
                Permissions.ARRANGE.key(),
                "How good a round is: whom it helps, how well, at what cost to whom, and what came of it",
                List.of(),
                QualityAnswer.class,
                QualityRoute::answer));
    }

    private static Reply<QualityAnswer> answer(ApiRequest<Void> call, ToolContext context) {
        Solved solved = Solved.read(call.request().path("id"), context);
        FirmCount firmness = FirmCount.of(solved, context).orElse(null);
        return Reply.ok(QualityAnswer.of(RoundQuality.of(solved, context), firmness));
    }
}
