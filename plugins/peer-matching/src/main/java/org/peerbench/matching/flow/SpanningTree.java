package org.peerbench.matching.flow;

import java.util.Arrays;

/**
 * The spanning tree of a basis, hung up at the root: parent, arc to the parent, depth and price of every node, with lists
 * of children so that a subtree is walked in time proportional to its size.
 */
final class SpanningTree {
    private static final int NONE = -1;

    final int[] parent;
    final int[] arcUp;
    final int[] depth;
    final long[] price;
    private final int[] firstChild;
    private final int[] next;
    private final int[] previous;
    private final Basis basis;

    SpanningTree(Basis basis) {
        this.basis = basis;
        int nodes = basis.root + 1;
        parent = new int[nodes];
        arcUp = new int[nodes];
        depth = new int[nodes];
        price = new long[nodes];
        firstChild = new int[nodes];
        next = new int[nodes];
        previous = new int[nodes];
        Arrays.fill(firstChild, NONE);
        parent[basis.root] = NONE;
        arcUp[basis.root] = NONE;
        for (int node = 0; node < basis.root; node++) {
            hang(node, basis.root, basis.artificial(node));
        }
        reprice();
    }

    /** Whether the arc to the parent leads towards the root. */
    boolean leadsUp(int node) {
        return basis.from[arcUp[node]] == node;
    }

    /** Prices all nodes anew: along every arc of the tree the reduced cost is 0. */
    void reprice() {
        price[basis.root] = 0;
        walk(basis.root);
    }

    /**
     * Cuts the arc above {@code cut} and hangs its subtree, turned so that {@code end} comes first, under {@code other}.
     *
     * @param end   a node of the subtree
     * @param other a node outside of it
     * @param arc   the arc between the two
     */
    void replace(int cut, int end, int other, int arc) {
        int node = end;
        int above = other;
        int through = arc;
        while (true) {
            int nextNode = parent[node];
            int nextArc = arcUp[node];
            unhang(node);
            hang(node, above, through);
            if (node == cut) {
                break;
            }
            above = node;
            through = nextArc;
            node = nextNode;
        }
        set(end);
        walk(end);
    }

    private void hang(int node, int under, int through) {
        parent[node] = under;
        arcUp[node] = through;
        previous[node] = NONE;
        next[node] = firstChild[under];
        if (next[node] != NONE) {
            previous[next[node]] = node;
        }
        firstChild[under] = node;
    }

    private void unhang(int node) {
        if (previous[node] == NONE) {
            firstChild[parent[node]] = next[node];
        } else {
            next[previous[node]] = next[node];
        }
        if (next[node] != NONE) {
            previous[next[node]] = previous[node];
        }
    }

    /** Sets depth and price of all below a node, in preorder. */
    private void walk(int top) {
        int node = firstChild[top];
        while (node != NONE) {
            set(node);
            if (firstChild[node] != NONE) {
                node = firstChild[node];
                continue;
            }
            while (node != top && next[node] == NONE) {
                node = parent[node];
            }
            node = node == top ? NONE : next[node];
        }
    }

    private void set(int node) {
        int above = parent[node];
        int arc = arcUp[node];
        depth[node] = depth[above] + 1;
        price[node] = basis.from[arc] == node ? price[above] - basis.cost[arc] : price[above] + basis.cost[arc];
    }
}
