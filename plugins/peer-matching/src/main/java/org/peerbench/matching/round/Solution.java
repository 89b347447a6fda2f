package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.peerbench.matching.flow.NetworkSimplex;

/** A round's network with the flow that is best on every level. */
final class Solution {
    final RoundNetwork network;
    final NetworkSimplex simplex;
    private final List<Certificate.Proof> proofs = new ArrayList<>();

    private Solution(Rows rows) {
        network = new RoundNetwork(rows);
        simplex = new NetworkSimplex(network.network);
    }

    /** Of rows without conflicts. */
    static Solution of(Rows rows, Consumer<Level> next) {
        Solution solution = new Solution(rows);
        Costs costs = new Costs(solution.network);
        for (Level level : Level.values()) {
            next.accept(level);
            long cost = solution.simplex.minimise(costs.of(level));
            long value = level.aim() == Level.Aim.MOST ? -cost : cost;
            solution.proofs.add(new Certificate.Proof(level, value, solution.prices()));
            solution.simplex.keepWhatIsTight();
        }
        return solution;
    }

    /** How many needs of each tier are served: the first levels alone, a third of the work of all. */
    static List<Long> served(Rows rows) {
        Solution solution = new Solution(rows);
        Costs costs = new Costs(solution.network);
        List<Long> served = new ArrayList<>();
        for (Level level : EnumSet.range(Level.SERVED_TIER_1, Level.SERVED_TIER_5)) {
            served.add(-solution.simplex.minimise(costs.of(level)));
            solution.simplex.keepWhatIsTight();
        }
        return served;
    }

    /** Prices count from the source's, so that they are small. */
    private List<Long> prices() {
        long[] prices = simplex.prices();
        long source = prices[Places.SOURCE];
        return LongStream.of(prices).map(price -> price - source).boxed().toList();
    }

    Objective objective() {
        return new Objective(proofs.stream().map(Certificate.Proof::value).toList());
    }

    Certificate certificate() {
        return new Certificate(network.places.names(), proofs);
    }

    List<Match> matches() {
        Rows rows = network.rows;
        List<Match> matches = new ArrayList<>();
        for (int pair = 0; pair < network.pairArc.length; pair++) {
            if (simplex.flow(network.pairArc[pair]) > 0) {
                Pair row = rows.candidates.get(pair);
                boolean kept = rows.needs.get(rows.needOfPair[pair]).published().equals(Optional.of(row.offer()));
                boolean forced = rows.forced.contains(row.link());
                matches.add(new Match(row.need(), row.offer(), row.score(), row.parts(), kept, forced));
            }
        }
        return matches;
    }
}
