package org.peerbench.relationships.graph;

import java.util.BitSet;

/**
 * The fewest nodes of a graph of two sides that touch every tie: take them away and nothing connects the sides. By
 * König's theorem (1931) they are as many as the ties of a maximum matching; which ones follows from the nodes that
 * alternating paths reach from free left nodes. Of several smallest covers it is the one with the most nodes on the
 * left, the same whichever matching was found (Dulmage and Mendelsohn 1958). Time O((V + E) √V).
 *
 * @param left  its nodes on the left
 * @param right its nodes on the right, numbered from 0
 */
public record VertexCover(BitSet left, BitSet right) {
    public VertexCover {
        left = (BitSet) left.clone();
        right = (BitSet) right.clone();
    }

    /** The smallest cover. A graph without ties is covered by nobody. */
    public static VertexCover of(Bipartite graph) {
        int[] partner = Matching.of(graph);
        BitSet reached = reached(graph, partner);
        BitSet left = new BitSet();
        BitSet right = new BitSet();
        for (int node = 0; node < graph.left(); node++) {
            if (partner[node] != Matching.FREE) {
                left.set(node, !reached.get(node));
                right.set(partner[node] - graph.left(), reached.get(node));
            }
        }
        return new VertexCover(left, right);
    }

    /** How many nodes it has: 0 where nothing connects the sides, 1 where all hangs on one. */
    public int size() {
        return left.cardinality() + right.cardinality();
    }

    /** The left nodes that alternating paths reach from a free left node: any tie out, the matched tie back. */
    private static BitSet reached(Bipartite graph, int[] partner) {
        BitSet reached = new BitSet();
        int[] waiting = new int[graph.left()];
        int size = 0;
        for (int node = 0; node < graph.left(); node++) {
            if (partner[node] == Matching.FREE) {
                reached.set(node);
                waiting[size++] = node;
            }
        }
        Graph arcs = graph.arcs();
        for (int at = 0; at < size; at++) {
            for (int place = arcs.first(waiting[at]); place < arcs.first(waiting[at] + 1); place++) {
                int back = partner[arcs.target(place)];
                if (!reached.get(back)) {
                    reached.set(back);
                    waiting[size++] = back;
                }
            }
        }
        return reached;
    }
}
