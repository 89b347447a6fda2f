package org.peerbench.matching.round;

import java.util.Arrays;
import org.peerbench.matching.flow.NetworkSimplex;

/**
 * How many needs could be served if only their number counted, not how urgent they are. Without limits on what an area
 * receives that is what serving the most urgent first serves as well, since the sets of needs that can be served are then a
 * matroid (J. Edmonds, D. R. Fulkerson 1965); with them it can be more, and the difference is what the limits cost.
 */
public final class Coverage {
    private Coverage() {}

    /**
     * The largest number.
     *
     * @param round without {@link Conflicts}
     */
    public static long most(Round round) {
        RoundNetwork network = new RoundNetwork(new Rows(round));
        long[] cost = new long[network.network.arcs()];
        Arrays.stream(network.needArc).forEach(arc -> cost[arc] = -1);
        return -new NetworkSimplex(network.network).minimise(cost);
    }

    /**
     * By how many needs a solution serves fewer than that.
     *
     * @param outcome the solution of this round
     */
    public static long cost(Round round, Outcome outcome) {
        return most(round) - outcome.matches().size();
    }
}
