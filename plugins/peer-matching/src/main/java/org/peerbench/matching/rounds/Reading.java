package org.peerbench.matching.rounds;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.peerbench.matching.exchange.SolutionAnswer;
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

    /** What is large about a solution. */
    private enum Part {
        OBJECTIVE,
        MATCHES,
        UNMATCHED,
        CERTIFICATE
    }

    /** A round with its solution; before it is solved, there is nothing in these lists. Parts not asked for are null. */
    record Answer(
            String id,
            String name,
            String origin,
            String status,
            String made,
            @Maybe List<SolutionAnswer.OnLevel> objective,
            @Maybe List<SolutionAnswer.Matched> matches,
            @Maybe List<SolutionAnswer.Left> unmatched,
            @Maybe SolutionAnswer.Proof certificate) {}

    static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.route(Route.get(
                "rounds",
                arrange,
                "The rounds that are kept, the newest first",
                List.of(
                        Parameter.optional("limit", "How many at most, up to " + MOST),
                        Parameter.optional("cursor", "The last answer's next"),
                        Parameter.optional("q", "Words that the name contains")),
                Page.class,
                Reading::list));
        to.route(Route.get(
                "rounds/{id}",
                arrange,
                "A round with its solution and what proves it",
                List.of(Parameter.optional(
                        "include",
                        "Only these parts, separated by commas: objective, matches, unmatched, certificate;"
                                + " all of them where nothing is said")),
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
        Optional<String> cursor = call.request().query("cursor");
        String words = call.request().query("q").orElse("");
        List<StoredRound> rounds = context.database().read(sql -> {
            StoredRounds stored = new StoredRounds(sql);
            if (cursor.isPresent() && stored.find(cursor.get()).isEmpty()) {
                throw Refusal.invalid("CURSOR", "cursor", context.texts().of("entry.cursor"));
            }
            return stored.page(cursor, words, limit + 1);
        });
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
        Set<Part> parts = parts(call.request(), context);
        KeptRound kept = KeptRound.read(call.request().path("id"), context);
        Listed row = listed(kept.stored());
        Optional<SolutionAnswer> solution = Solved.answer(kept, context);
        Answer answer = new Answer(
                row.id(),
                row.name(),
                row.origin(),
                row.status(),
                row.made(),
                parts.contains(Part.OBJECTIVE)
                        ? solution.map(SolutionAnswer::objective).orElse(List.of())
                        : null,
                parts.contains(Part.MATCHES)
                        ? solution.map(SolutionAnswer::matches).orElse(List.of())
                        : null,
                parts.contains(Part.UNMATCHED)
                        ? solution.map(SolutionAnswer::unmatched).orElse(List.of())
                        : null,
                parts.contains(Part.CERTIFICATE)
                        ? solution.map(SolutionAnswer::certificate).orElse(null)
                        : null);
        return Reply.ok(answer).revision(kept.stored().revision());
    }

    private static Set<Part> parts(Request request, ToolContext context) {
        Optional<String> asked = request.query("include");
        if (asked.isEmpty()) {
            return EnumSet.allOf(Part.class);
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String name : asked.get().split(",")) {
            parts.add(Arrays.stream(Part.values())
                    .filter(part -> part.name().equalsIgnoreCase(name.strip()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.invalid(
                            "UNKNOWN_PART", "include", context.texts().of("rounds.include", name))));
        }
        return parts;
    }

    private static Reply<ObjectNode> export(ApiRequest<Void> call, ToolContext context) {
        KeptRound kept = KeptRound.read(call.request().path("id"), context);
        return Reply.ok(RoundText.of(kept.round(), context.json()));
    }
}
