package org.peerbench.matching.rounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.exchange.SolutionAnswer;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;

/** What one change of a round would do, before anybody takes it: the changed round is solved, and nothing is stored. */
final class WhatIfRoute {
    private WhatIfRoute() {}

    /**
     * One change.
     *
     * @param change   LOCK or BLOCK with need and offer; EXCHANGE with need and other; URGENCY with need and urgency;
     *                 CAPACITY with place (offer, person, giving, receiving), id and capacity
     * @param urgency  1 (most urgent) to 5
     * @param capacity how many supports are allowed
     */
    record Asked(
            String change,
            @Maybe String need,
            @Maybe String offer,
            @Maybe String other,
            @Maybe Integer urgency,
            @Maybe String place,
            @Maybe String id,
            @Maybe Integer capacity) {
        Wish wish() {
            Map<String, String> fields = new TreeMap<>();
            put(fields, "change", change);
            put(fields, "need", need);
            put(fields, "offer", offer);
            put(fields, "other", other);
            put(fields, "urgency", urgency);
            put(fields, "place", place);
            put(fields, "id", id);
            put(fields, "capacity", capacity);
            return new Wish(fields);
        }

        private static void put(Map<String, String> fields, String name, Object value) {
            if (value != null) {
                fields.put(name, value.toString());
            }
        }
    }

    /** What it would do: how good the solution is without and with it, on each level, and who would change. */
    record Answer(
            List<SolutionAnswer.OnLevel> before,
            List<SolutionAnswer.OnLevel> after,
            @Maybe String firstLevelWorse,
            long by,
            List<WhyNotRoute.Displaced> moved,
            String sentence) {}

    static void contribute(Contributions to) {
        to.route(new Route<>(
                Method.POST,
                "rounds/{id}/what-if",
                Permissions.ARRANGE.key(),
                "What one change would do: each level before and after it, and who would move; nothing is stored",
                List.of(),
                Asked.class,
                Answer.class,
                WhatIfRoute::answer));
    }

    private static Reply<Answer> answer(ApiRequest<Asked> call, ToolContext context) {
        Solved solved = Solved.read(call.request().path("id"), context);
        Change change = call.body()
                .wish()
                .change(solved.kept().round(), solved.outcome().matches(), context);
        Trial trial = Trial.of(solved, change, context);
        if (!trial.possible()) {
            throw Refusal.invalid("IMPOSSIBLE", "change", trial.sentence());
        }
        Consequence consequence = trial.consequence().orElseThrow();
        Optional<Level> worse = consequence.firstLevelWorse();
        return Reply.ok(new Answer(
                SolutionAnswer.onLevels(consequence.before()),
                SolutionAnswer.onLevels(consequence.after()),
                worse.map(Level::key).orElse(null),
                worse.map(consequence::by).orElse(0L),
                consequence.moved().stream().map(WhyNotRoute.Displaced::of).toList(),
                trial.sentence()));
    }
}
