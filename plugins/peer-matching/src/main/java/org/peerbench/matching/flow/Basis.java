package org.peerbench.matching.flow;

import java.util.Arrays;

/**
 * The arcs and flows that the simplex works on: those of the network, and behind them one artificial arc for each node,
 * which joins it with an artificial root. The arrays are open to this package for speed.
 *
 * <p>While a first feasible flow is looked for, artificial arcs carry what nodes have too much or too little. Afterwards
 * all of them lead to the root, and since none leaves it, none of them can ever carry anything again. So they need no
 * prohibitive cost.
 */
final class Basis {
    static final byte TREE = 0;
    static final byte AT_LOWER = 1;
    static final byte AT_CAPACITY = -1;

    final int root;
    final int realArcs;
    final int[] from;
    final int[] to;
    final long[] lower;
    final long[] capacity;
    final long[] flow;
    final long[] cost;
    final byte[] state;

    Basis(Network network) {
        root = network.nodes();
        realArcs = network.arcs();
        int arcs = realArcs + root;
        from = new int[arcs];
        to = new int[arcs];
        lower = new long[arcs];
        capacity = new long[arcs];
        flow = new long[arcs];
        cost = new long[arcs];
        state = new byte[arcs];
        for (int arc = 0; arc < realArcs; arc++) {
            from[arc] = network.from(arc);
            to[arc] = network.to(arc);
            lower[arc] = network.lower(arc);
            capacity[arc] = network.capacity(arc);
        }
        begin();
    }

    /** Every arc carries its lower bound; what that leaves at a node goes to the root or comes from it. */
    private void begin() {
        long[] excess = new long[root];
        for (int arc = 0; arc < realArcs; arc++) {
            flow[arc] = lower[arc];
            state[arc] = AT_LOWER;
            excess[to[arc]] += lower[arc];
            excess[from[arc]] -= lower[arc];
        }
        for (int node = 0; node < root; node++) {
            int arc = artificial(node);
            from[arc] = excess[node] < 0 ? root : node;
            to[arc] = excess[node] < 0 ? node : root;
            flow[arc] = Math.abs(excess[node]);
            capacity[arc] = Long.MAX_VALUE;
            state[arc] = TREE;
        }
    }

    int artificial(int node) {
        return realArcs + node;
    }

    /** What artificial arcs carry together: how far the flow is from being feasible. */
    long missing() {
        long sum = 0;
        for (int arc = realArcs; arc < flow.length; arc++) {
            sum += flow[arc];
        }
        return sum;
    }

    void costOfArtificial(long each) {
        Arrays.fill(cost, realArcs, cost.length, each);
    }

    /**
     * Lets all artificial arcs lead to the root. Only once none of them carries anything; then nodes that hang on one can
     * send towards the root, as a strongly feasible tree wants it.
     */
    void closeArtificial() {
        for (int node = 0; node < root; node++) {
            from[artificial(node)] = node;
            to[artificial(node)] = root;
        }
        costOfArtificial(0);
    }

    long reducedCost(int arc, long[] price) {
        return cost[arc] + price[from[arc]] - price[to[arc]];
    }
}
