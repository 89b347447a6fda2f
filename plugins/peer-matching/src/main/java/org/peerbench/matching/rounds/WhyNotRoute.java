package org.peerbench.matching.rounds;

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
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Moved;
import org.peerbench.matching.round.WhyNot;

/** Why a need does not get a certain offer, answered by forcing the pair and solving again. */
final class WhyNotRoute {
    private WhyNotRoute() {}

    /** What choosing the pair would cost. */
    record Answer(@Maybe String firstLevelWorse, long by, List<Displaced> displaced, String sentence) {}

    /** A need that would get somebody else, or nobody. */
    record Displaced(String need, @Maybe String from, @Maybe String to) {
        static Displaced of(Moved moved) {
            return new Displaced(
                    moved.need(), moved.from().orElse(null), moved.to().orElse(null));
        }
    }

    static void contribute(Contributions to) {
        to.route(Route.get(
                "rounds/{id}/why-not",
                Permissions.ARRANGE.key(),
                "Why a need does not get a certain offer: the first level that would get worse, by how much, and who would move",
                List.of(
                        new Parameter("need", "The need's id in the round", true, List.of()),
                        new Parameter("offer", "The offer's id in the round", true, List.of())),
                Answer.class,
                WhyNotRoute::answer));
    }

    private static Reply<Answer> answer(ApiRequest<Void> call, ToolContext context) {
        Solved solved = Solved.read(call.request().path("id"), context);
        Labels labels = Labels.of(solved.kept(), context);
        Link pair = new Link(
                known("need", call.request(), labels.needs(), context),
                known("offer", call.request(), labels.offers(), context));
        WhyNot answer = WhyNot.ask(solved.kept().round(), solved.outcome(), pair);
        String sentence = new WhyNotSentence(labels, context.texts()).of(pair, answer);
        if (answer instanceof WhyNot.Possible possible) {
            return Reply.ok(possible(possible.consequence(), pair, sentence));
        }
        return Reply.ok(new Answer(null, 0, List.of(), sentence));
    }

    private static Answer possible(Consequence consequence, Link pair, String sentence) {
        Optional<Level> worse = consequence.firstLevelWorse();
        return new Answer(
                worse.map(Level::key).orElse(null),
                worse.map(consequence::by).orElse(0L),
                consequence.moved().stream()
                        .filter(moved -> !moved.need().equals(pair.need()))
                        .map(Displaced::of)
                        .toList(),
                sentence);
    }

    private static String known(String name, Request request, Set<String> ids, ToolContext context) {
        String id = request.query(name).orElse("");
        if (!ids.contains(id)) {
            throw Refusal.invalid("UNKNOWN_ID", name, context.texts().of("rounds.unknown." + name, id));
        }
        return id;
    }
}
