package org.peerbench.matching.flow;

import java.util.Arrays;

/**
 * The primal network simplex method for cheapest circulations with bounds on the arcs, in whole numbers throughout.
 *
 * <p>Costs may be set again and again: each time the method goes on from the tree that it has. With
 * {@link #keepWhatIsTight} between two costs it optimises lexicographically: by complementary slackness the flows that are
 * as good as the best are exactly those that leave every arc with a reduced cost other than 0 as it is, whichever optimal
 * prices one takes. So no large factors are needed to weigh one aim against the next.
 *
 * <p>Sources: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, chapter 11; D. J. Kelly, G. M. O'Neill, "The
 * minimum cost flow problem and the network simplex solution method", 1991; Z. Király, P. Kovács, "Efficient
 * implementations of minimum-cost flow algorithms", 2012. A step takes time proportional to the nodes at worst; their
 * number is exponential in theory and about linear in practice. Not for use by several threads at once.
 */
public final class NetworkSimplex {
    private static final long LARGEST = 1L << 62;

    private final Basis basis;
    private final SpanningTree tree;
    private final Pricing pricing;
    private final Pivot pivot;
    private final boolean feasible;
    private long steps;

    /** Finds a first flow, if there is any. */
    public NetworkSimplex(Network network) {
        basis = new Basis(network);
        tree = new SpanningTree(basis);
        pricing = new Pricing(basis, tree);
        pivot = new Pivot(basis, tree);
        feasible = findFirst();
    }

    private boolean findFirst() {
        if (basis.missing() > 0) {
            basis.costOfArtificial(1);
            run();
        }
        boolean found = basis.missing() == 0;
        if (found) {
            basis.closeArtificial();
        }
        return found;
    }

    /** Whether any flow keeps all bounds. Where none does, the prices show why: see {@link #price}. */
    public boolean feasible() {
        return feasible;
    }

    /**
     * Goes on to the cheapest flow among those that are left.
     *
     * @param cost what a unit costs on each arc; negative where it is to be sought
     * @return the cost of the flow
     * @throws IllegalArgumentException if the costs are so large that a sum could leave the range of a long
     * @throws IllegalStateException    if no flow keeps all bounds
     */
    public long minimise(long[] cost) {
        if (!feasible) {
            throw new IllegalStateException("No flow keeps all bounds");
        }
        requireRange(cost);
        System.arraycopy(cost, 0, basis.cost, 0, basis.realArcs);
        run();
        long sum = 0;
        for (int arc = 0; arc < basis.realArcs; arc++) {
            sum += cost[arc] * basis.flow[arc];
        }
        return sum;
    }

    /** Restricts all further flows to those that are as cheap as this one. */
    public void keepWhatIsTight() {
        pricing.keepWhatIsTight();
    }

    /** What an arc carries. */
    public long flow(int arc) {
        return basis.flow[arc];
    }

    /**
     * The price of a node: the reduced cost of an arc is its cost, plus the price where it begins, minus the price where it
     * ends. It is 0 or more on free arcs at their lower bound, 0 or less on those at capacity, 0 between.
     */
    public long price(int node) {
        return tree.price[node];
    }

    /** All prices, by node. */
    public long[] prices() {
        return Arrays.copyOf(tree.price, basis.root);
    }

    /** How many steps were taken altogether. */
    public long steps() {
        return steps;
    }

    private void run() {
        tree.reprice();
        for (int arc = pricing.entering(); arc != Pricing.NONE; arc = pricing.entering()) {
            pivot.enter(arc);
            steps++;
        }
    }

    /** A price is a sum over a path, a flow's cost one over all arcs: both must stay within a long. */
    private void requireRange(long[] cost) {
        long dearest = 0;
        long sum = 0;
        try {
            for (int arc = 0; arc < basis.realArcs; arc++) {
                dearest = Math.max(dearest, Math.absExact(cost[arc]));
                sum = Math.addExact(sum, Math.multiplyExact(Math.absExact(cost[arc]), basis.capacity[arc]));
            }
            dearest = Math.multiplyExact(dearest, 4L * basis.root + 4);
        } catch (ArithmeticException tooLarge) {
            dearest = Long.MAX_VALUE;
        }
        if (dearest > LARGEST || sum > LARGEST) {
            throw new IllegalArgumentException(
                    "Costs and capacities are so large that their sum could be more than " + LARGEST);
        }
    }
}
