package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Whether the weights matter: the round is solved again with weights drawn anew, each between a fifth less and a fifth more
 * than it is, and counted in how many draws each match stays. The draws depend on the round's seed alone. A score of a draw
 * is the sum of the parts, each by its factor, brought back to a whole of 1000 and rounded; pairs of which the parts are
 * not known keep their score.
 */
public final class Survival {
    private static final int WHOLE = 1000;
    private static final int LEAST_PERCENT = 80;
    private static final int WIDTH = 41;

    private Survival() {}

    /**
     * Counts.
     *
     * @param outcome the solution of the round as it is
     * @param draws   how many
     * @param next    is told which draw comes next; may end the work by throwing
     * @return for each match in how many draws it stays, 0 to {@code draws}
     */
    public static Map<Link, Integer> of(Round round, Outcome outcome, int draws, IntConsumer next) {
        Map<Link, Integer> stays = new TreeMap<>();
        outcome.matches().forEach(match -> stays.put(match.link(), 0));
        for (int draw = 0; draw < draws; draw++) {
            next.accept(draw);
            Solution solution = Solution.of(new Rows(drawn(round, draw)), level -> {});
            solution.matches().forEach(match -> stays.computeIfPresent(match.link(), (link, count) -> count + 1));
        }
        return stays;
    }

    static Round drawn(Round round, int draw) {
        Map<String, Integer> factors = factors(round, draw);
        long whole = 0;
        for (Map.Entry<String, Integer> weight : round.settings().weights().entrySet()) {
            whole += (long) weight.getValue() * factors.get(weight.getKey());
        }
        List<Pair> pairs = new ArrayList<>(round.pairs().size());
        for (Pair pair : round.pairs()) {
            pairs.add(pair.parts().isEmpty() || whole == 0 ? pair : scored(pair, factors, whole));
        }
        return new Round(
                round.settings(),
                round.areas(),
                round.people(),
                round.needs(),
                round.offers(),
                pairs,
                round.locks(),
                round.blocks(),
                round.active(),
                round.seed());
    }

    private static Map<String, Integer> factors(Round round, int draw) {
        Lot lot = new Lot(round.seed());
        Map<String, Integer> factors = new HashMap<>();
        for (String part : round.settings().weights().keySet()) {
            factors.put(part, LEAST_PERCENT + (int) (lot.of(part, "draw " + draw) % WIDTH));
        }
        return factors;
    }

    private static Pair scored(Pair pair, Map<String, Integer> factors, long whole) {
        long sum = 0;
        for (Map.Entry<String, Integer> part : pair.parts().entrySet()) {
            sum += (long) part.getValue() * factors.getOrDefault(part.getKey(), 100);
        }
        long score = (2 * sum * WHOLE + whole) / (2 * whole);
        return new Pair(pair.need(), pair.offer(), (int) Math.min(WHOLE, score), pair.parts());
    }
}
