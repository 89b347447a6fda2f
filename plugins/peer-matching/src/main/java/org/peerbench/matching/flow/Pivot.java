package org.peerbench.matching.flow;

/**
 * One step of the simplex: an arc enters the tree, flow is sent round the cycle that it closes, and an arc that can carry
 * no more leaves.
 *
 * <p>Where several arcs block, the last one along the cycle leaves, counted from the node nearest to the root. That keeps
 * the tree strongly feasible, every node can send some flow towards the root, and with such trees the method cannot run in
 * circles (W. H. Cunningham 1976; R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", 1993, section 11.6).
 */
final class Pivot {
    private final Basis basis;
    private final SpanningTree tree;
    private int leaving;
    private long most;
    private boolean onFirstSide;

    Pivot(Basis basis, SpanningTree tree) {
        this.basis = basis;
        this.tree = tree;
    }

    void enter(int arc) {
        boolean forward = basis.state[arc] == Basis.AT_LOWER;
        int first = forward ? basis.from[arc] : basis.to[arc];
        int second = forward ? basis.to[arc] : basis.from[arc];
        int apex = apex(first, second);
        leaving = Pricing.NONE;
        most = basis.capacity[arc] - basis.lower[arc];
        block(first, second, apex);
        if (most > 0) {
            basis.flow[arc] += forward ? most : -most;
            send(first, second, apex);
        }
        if (leaving == Pricing.NONE) {
            basis.state[arc] = (byte) -basis.state[arc];
            return;
        }
        int out = tree.arcUp[leaving];
        basis.state[arc] = Basis.TREE;
        basis.state[out] = basis.flow[out] == basis.lower[out] ? Basis.AT_LOWER : Basis.AT_CAPACITY;
        tree.replace(leaving, onFirstSide ? first : second, onFirstSide ? second : first, arc);
    }

    private int apex(int first, int second) {
        int one = first;
        int other = second;
        while (one != other) {
            if (tree.depth[one] >= tree.depth[other]) {
                one = tree.parent[one];
            } else {
                other = tree.parent[other];
            }
        }
        return one;
    }

    /** Finds how much can be sent, and the node below the last arc that blocks. */
    private void block(int first, int second, int apex) {
        for (int node = first; node != apex; node = tree.parent[node]) {
            long room = room(node, false);
            if (room < most) {
                most = room;
                leaving = node;
                onFirstSide = true;
            }
        }
        for (int node = second; node != apex; node = tree.parent[node]) {
            long room = room(node, true);
            if (room <= most) {
                most = room;
                leaving = node;
                onFirstSide = false;
            }
        }
    }

    /** How much more can go over the arc above a node, towards the root or away from it. */
    private long room(int node, boolean up) {
        int arc = tree.arcUp[node];
        return tree.leadsUp(node) == up ? basis.capacity[arc] - basis.flow[arc] : basis.flow[arc] - basis.lower[arc];
    }

    private void send(int first, int second, int apex) {
        for (int node = first; node != apex; node = tree.parent[node]) {
            basis.flow[tree.arcUp[node]] += tree.leadsUp(node) ? -most : most;
        }
        for (int node = second; node != apex; node = tree.parent[node]) {
            basis.flow[tree.arcUp[node]] += tree.leadsUp(node) ? most : -most;
        }
    }
}
