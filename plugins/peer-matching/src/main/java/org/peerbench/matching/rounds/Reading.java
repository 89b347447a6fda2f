package org.peerbench.matching.rounds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.exchange.RoundText;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;

/** What programs read of rounds. */
final class Reading {
    private static final int USUAL = 100;
    private static final int MOST = 500;

    private Reading() {}

    /** A round in the list. */
    record Listed(String id, String name, String origin, String status, String made) {}

    /** A page of the list. */
    record Page(List<Listed> items, @Maybe String next) {}

    /** A round with its solution; before it is solved, there is nothing in these lists. */
    record Answer(
            String id,
            String name,
            String origin,
            String status,
            String made,
            List<SolutionAnswer.OnLevel> objective,
            List<SolutionAnswer.Matched> matches,
            List<SolutionAnswer.Left> unmatched,
            @Maybe SolutionAnswer.Proof certificate) {}

    static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.route(Route.get(
                "rounds",
                arrange,
                "The rounds that are kept, the newest first",
                List.of(
                        Parameter.optional("limit", "How many at most, up to " + MOST),
                        Parameter.optional("cursor", "The last answer's next")),
                Page.class,
                Reading::list));
        to.route(Route.get(
                "rounds/{id}",
                arrange,
                "A round with its solution and what proves it",
                List.of(),
                Answer.class,
                Reading::one));
        to.route(Route.get(
                "rounds/{id}/export",
                arrange,
                "A round as one file, to study or repeat it elsewhere",
                List.of(),
                ObjectNode.class,
                Reading::export));
    }

    private static Reply<Page> list(ApiRequest<Void> call, ToolContext context) {
        int limit = limit(call.request(), context);
        List<StoredRound> rounds = context.database()
                .read(sql -> new StoredRounds(sql).page(call.request().query("cursor"), limit + 1));
        List<Listed> items = rounds.stream().limit(limit).map(Reading::listed).toList();
        String next = rounds.size() > limit ? items.get(limit - 1).id() : null;
        return Reply.ok(new Page(items, next));
    }

    private static int limit(Request request, ToolContext context) {
        String given = request.query("limit").orElse(String.valueOf(USUAL));
        int limit = given.matches("[0-9]{1,3}") ? Integer.parseInt(given) : 0;
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("BAD_LIMIT", "limit", context.texts().of("rounds.limit", MOST));
        }
        return limit;
    }

    private static Listed listed(StoredRound round) {
        return new Listed(
                round.id(),
                round.name(),
                round.origin().name(),
                round.status().name(),
                round.made().toString());
    }

    private static Reply<Answer> one(ApiRequest<Void> call, ToolContext context) {
        String id = call.request().path("id");
        record Rows(StoredRound stored, Optional<String> outcome) {}
        Rows rows = context.database().read(sql -> {
            StoredRounds rounds = new StoredRounds(sql);
            StoredRound stored = rounds.find(id)
                    .orElseThrow(() -> Refusal.notFound(context.texts().of("rounds.none")));
            return new Rows(stored, rounds.outcome(id));
        });
        Listed row = listed(rows.stored());
        Optional<SolutionAnswer> solution = rows.outcome().map(content -> OutcomeText.read(content, context.json()));
        Answer answer = new Answer(
                row.id(),
                row.name(),
                row.origin(),
                row.status(),
                row.made(),
                solution.map(SolutionAnswer::objective).orElse(List.of()),
                solution.map(SolutionAnswer::matches).orElse(List.of()),
                solution.map(SolutionAnswer::unmatched).orElse(List.of()),
                solution.map(SolutionAnswer::certificate).orElse(null));
        return Reply.ok(answer).revision(rows.stored().revision());
    }

    private static Reply<ObjectNode> export(ApiRequest<Void> call, ToolContext context) {
        KeptRound kept = KeptRound.read(call.request().path("id"), context);
        return Reply.ok(RoundText.of(kept.round(), context.json()));
    }
}
