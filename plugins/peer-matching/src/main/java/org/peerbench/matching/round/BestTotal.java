package org.peerbench.matching.round;

import org.peerbench.matching.flow.NetworkSimplex;

/**
 * How many points a round's matches could have together if nothing else counted: not how urgent, nor how many are helped.
 * Limits, locks and blocks hold. What the solution has less is the price of fairness (D. Bertsimas, V. F. Farias, N.
 * Trichakis, Operations Research 59, 2011).
 */
public final class BestTotal {
    private BestTotal() {}

    /**
     * The highest total.
     *
     * @param round without {@link Conflicts}
     */
    public static long of(Round round) {
        RoundNetwork network = new RoundNetwork(new Rows(round));
        return -new NetworkSimplex(network.network).minimise(new Costs(network).of(Level.TOTAL_SCORE));
    }
}
