package org.peerbench.matching.flow;

/**
 * Chooses the arc that enters the basis, by block search: the arcs are looked through in turn, a block at a time, and the
 * first block that holds an arc worth entering gives its best one (M. D. Grigoriadis 1986; for the choice among rules see
 * P. Kovács, "Minimum-cost flow algorithms: an experimental evaluation", 2015).
 */
final class Pricing {
    static final int NONE = -1;
    private static final int SMALLEST_BLOCK = 20;

    private final Basis basis;
    private final SpanningTree tree;
    private final int[] free;
    private int count;
    private int next;

    Pricing(Basis basis, SpanningTree tree) {
        this.basis = basis;
        this.tree = tree;
        free = new int[basis.realArcs];
        for (int arc = 0; arc < basis.realArcs; arc++) {
            if (basis.lower[arc] < basis.capacity[arc]) {
                free[count++] = arc;
            }
        }
    }

    /** An arc that makes the flow cheaper, or {@link #NONE} when it is the cheapest. */
    int entering() {
        int block = Math.max(SMALLEST_BLOCK, (int) Math.sqrt(count));
        int best = NONE;
        long gain = 0;
        int left = block;
        for (int seen = 0; seen < count; seen++) {
            int arc = free[next];
            next = next + 1 == count ? 0 : next + 1;
            long here = -basis.state[arc] * basis.reducedCost(arc, tree.price);
            if (here > gain) {
                gain = here;
                best = arc;
            }
            if (--left == 0) {
                if (best != NONE) {
                    return best;
                }
                left = block;
            }
        }
        return best;
    }

    /** From now on leaves alone every arc with a reduced cost other than 0. Those of the tree have 0. */
    void keepWhatIsTight() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (basis.reducedCost(free[i], tree.price) == 0) {
                free[kept++] = free[i];
            }
        }
        count = kept;
        next = 0;
    }
}
