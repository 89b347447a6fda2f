package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Survival;
import org.peerbench.matching.round.WhatIf;

/**
 * How firmly a round's matches stand.
 *
 * @param draws   how often the round was solved with other weights
 * @param matches those that were not locked or under way, in the order of the outcome
 */
record Firmness(int draws, List<Stands> matches) {
    /** How often weights are drawn anew. */
    static final int DRAWS = 100;

    Firmness {
        matches = List.copyOf(matches);
    }

    /**
     * How firmly one stands.
     *
     * @param stays in how many draws it is matched as well
     * @param level the first level that would get worse without it; empty where another solution is as good, but for the lots
     * @param by    by how much; on the level of the total it is the points by which something else must fit better
     */
    record Stands(String need, String offer, int stays, Optional<Level> level, long by) {}

    /** How many steps it takes: {@code next} is told each. */
    static int steps(Outcome outcome) {
        return DRAWS + free(outcome).size();
    }

    /** Works it out; {@code next} may end the work by throwing. */
    static Firmness of(Round round, Outcome outcome, IntConsumer next) {
        Map<Link, Integer> stays = Survival.of(round, outcome, DRAWS, next);
        List<Stands> found = new ArrayList<>();
        for (Match match : free(outcome)) {
            next.accept(DRAWS + found.size());
            Consequence without = WhatIf.without(round, outcome, match.link());
            Optional<Level> level = without.firstLevelWorse().filter(each -> each != Level.CANONICAL);
            found.add(new Stands(
                    match.need(),
                    match.offer(),
                    stays.getOrDefault(match.link(), 0),
                    level,
                    level.map(without::by).orElse(0L)));
        }
        return new Firmness(DRAWS, found);
    }

    private static List<Match> free(Outcome outcome) {
        return outcome.matches().stream().filter(match -> !match.forced()).toList();
    }
}
