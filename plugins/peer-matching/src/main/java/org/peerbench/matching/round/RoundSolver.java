package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.peerbench.matching.flow.NetworkSimplex;

/**
 * Solves a round exactly, level after level: each level is optimised among the solutions that are best on all before it.
 *
 * <p>The counts by tier are a maximum priority matching (J. Turner, arXiv 1512.08555); the bands spare people a poor fit
 * before the total counts. The same round gives the same outcome, in whatever order its rows stand.
 */
public final class RoundSolver {
    private RoundSolver() {}

    /** As the other, without telling anybody. */
    public static Outcome solve(Round round) {
        return solve(round, level -> {});
    }

    /**
     * Solves a round.
     *
     * @param round whose ids are known, without {@link Conflicts}
     * @param next  is told which level comes next; may end the work by throwing
     * @throws IllegalArgumentException if an id is not known, or locks and active supports contradict something
     */
    public static Outcome solve(Round round, Consumer<Level> next) {
        Rows rows = new Rows(round);
        List<Conflict> conflicts = Conflicts.of(rows);
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException("The round cannot be: " + conflicts.get(0));
        }
        RoundNetwork network = new RoundNetwork(rows);
        NetworkSimplex simplex = new NetworkSimplex(network.network);
        Costs costs = new Costs(network);
        List<Certificate.Proof> proofs = new ArrayList<>();
        for (Level level : Level.values()) {
            next.accept(level);
            long cost = simplex.minimise(costs.of(level));
            long value = level.aim() == Level.Aim.MOST ? -cost : cost;
            proofs.add(new Certificate.Proof(level, value, prices(simplex)));
            simplex.keepWhatIsTight();
        }
        Objective objective =
                new Objective(proofs.stream().map(Certificate.Proof::value).toList());
        return new Outcome(
                objective,
                matches(network, simplex),
                Unserved.of(network, simplex),
                new Certificate(network.places.names(), proofs));
    }

    /** Prices count from the source's, so that they are small. */
    private static List<Long> prices(NetworkSimplex simplex) {
        long[] prices = simplex.prices();
        long source = prices[Places.SOURCE];
        return LongStream.of(prices).map(price -> price - source).boxed().toList();
    }

    private static List<Match> matches(RoundNetwork network, NetworkSimplex simplex) {
        Rows rows = network.rows;
        List<Match> matches = new ArrayList<>();
        for (int pair = 0; pair < network.pairArc.length; pair++) {
            if (simplex.flow(network.pairArc[pair]) > 0) {
                Pair row = rows.candidates.get(pair);
                boolean kept = rows.needs.get(rows.needOfPair[pair]).published().equals(Optional.of(row.offer()));
                matches.add(new Match(
                        row.need(), row.offer(), row.score(), row.parts(), kept, rows.forced.contains(row.link())));
            }
        }
        return matches;
    }
}
