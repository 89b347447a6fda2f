package org.peerbench.relationships.graph;

import java.util.Arrays;

/** Takes the ties of a graph in any order. The same tie given twice counts once, as long as the shorter. */
public final class GraphBuilder {
    private final int nodes;
    private final boolean directed;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] distance = new int[16];
    private int size;
    private int longest = 1;

    GraphBuilder(int nodes, boolean directed) {
        this.nodes = nodes;
        this.directed = directed;
    }

    /** Adds a tie, or in a directed graph an arc, one step long. */
    public GraphBuilder tie(int one, int other) {
        return tie(one, other, 1);
    }

    /**
     * Adds a tie or an arc.
     *
     * @param length at least 1
     * @throws IllegalArgumentException of a node that is not there, a tie of a node with itself, or a length below 1
     */
    public GraphBuilder tie(int one, int other, int length) {
        if (one == other || Math.min(one, other) < 0 || Math.max(one, other) >= nodes || length < 1) {
            throw new IllegalArgumentException("No tie from " + one + " to " + other + " of length " + length);
        }
        longest = Math.max(longest, length);
        arc(one, other, length);
        if (!directed) {
            arc(other, one, length);
        }
        return this;
    }

    private void arc(int one, int other, int length) {
        if (size == from.length) {
            from = Arrays.copyOf(from, 2 * size);
            to = Arrays.copyOf(to, 2 * size);
            distance = Arrays.copyOf(distance, 2 * size);
        }
        from[size] = one;
        to[size] = other;
        distance[size++] = length;
    }

    /**
     * The graph; time and space grow with nodes and ties.
     *
     * @throws IllegalArgumentException when a path could be longer than an {@code int} holds
     */
    public Graph build() {
        if ((long) nodes * longest > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("Paths could become too long: " + nodes + " times " + longest);
        }
        int[] lengths = longest == 1 ? new int[0] : distance;
        // Turned twice, the arcs of each node stand by rising target.
        return Rows.of(nodes, from, to, lengths, size)
                .turned()
                .turned()
                .single()
                .graph(directed);
    }
}
