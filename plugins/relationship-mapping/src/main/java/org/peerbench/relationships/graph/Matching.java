package org.peerbench.relationships.graph;

import java.util.Arrays;

/**
 * As many ties of a graph of two sides as can be chosen so that no two share a node. Hopcroft and Karp 1973; each round
 * finds shortest augmenting paths in breadth and follows them in depth, in O((V + E) √V), without recursion.
 */
final class Matching {
    static final int FREE = -1;

    private final Graph arcs;
    private final int left;
    private final int[] partner;
    private final int[] layer;
    private final int[] next;
    private final int[] stack;
    private int deepest;

    private Matching(Bipartite graph) {
        arcs = graph.arcs();
        left = graph.left();
        partner = new int[arcs.nodes()];
        Arrays.fill(partner, FREE);
        layer = new int[left];
        next = new int[left];
        stack = new int[left];
    }

    /** For each node, left then right, the node it is matched with, or {@link #FREE}. */
    static int[] of(Bipartite graph) {
        Matching matching = new Matching(graph);
        while (matching.layers()) {
            for (int node = 0; node < matching.left; node++) {
                if (matching.partner[node] == FREE) {
                    matching.augment(node);
                }
            }
        }
        return matching.partner;
    }

    /** Lays the left nodes out by their alternating distance from free ones; whether a free right node is reached. */
    private boolean layers() {
        Arrays.fill(layer, FREE);
        int size = 0;
        for (int node = 0; node < left; node++) {
            next[node] = arcs.first(node);
            if (partner[node] == FREE) {
                layer[node] = 0;
                stack[size++] = node;
            }
        }
        deepest = Integer.MAX_VALUE;
        for (int at = 0; at < size; at++) {
            int node = stack[at];
            for (int place = arcs.first(node); place < arcs.first(node + 1); place++) {
                int opposite = partner[arcs.target(place)];
                if (opposite == FREE) {
                    deepest = Math.min(deepest, layer[node]);
                } else if (layer[opposite] == FREE && layer[node] < deepest) {
                    layer[opposite] = layer[node] + 1;
                    stack[size++] = opposite;
                }
            }
        }
        return deepest < Integer.MAX_VALUE;
    }

    /** Looks in depth for a free right node and, if there is one, turns the path's ties over. */
    private void augment(int from) {
        int depth = 0;
        stack[0] = from;
        while (depth >= 0) {
            int node = stack[depth];
            if (next[node] == arcs.first(node + 1)) {
                layer[node] = FREE;
                depth--;
                continue;
            }
            int opposite = partner[arcs.target(next[node]++)];
            if (opposite == FREE) {
                turn(depth);
                return;
            }
            if (layer[opposite] == layer[node] + 1 && layer[node] < deepest) {
                stack[++depth] = opposite;
            }
        }
    }

    /** The last place taken of each node on the path is the tie by which the path goes on. */
    private void turn(int depth) {
        for (int at = depth; at >= 0; at--) {
            int node = stack[at];
            int right = arcs.target(next[node] - 1);
            partner[right] = node;
            partner[node] = right;
        }
    }
}
