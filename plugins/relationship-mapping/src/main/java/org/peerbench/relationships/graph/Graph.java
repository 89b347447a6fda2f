package org.peerbench.relationships.graph;

import java.util.Arrays;

/**
 * A simple graph on the nodes 0 to N−1: no arc from a node to itself, none twice. Of an undirected graph every tie is
 * kept as two arcs. Stored by rows (compressed sparse rows): the arcs of a node lie beside each other, by rising
 * target, so that an algorithm walks through two arrays and allocates nothing. Immutable, safe to share among threads.
 */
public final class Graph {
    private final boolean directed;
    private final int[] start;
    private final int[] target;
    private final int[] distance;

    /** Rows as they are: sorted, without doubles; an empty {@code distance} means that every arc is one step long. */
    Graph(boolean directed, int[] start, int[] target, int[] distance) {
        this.directed = directed;
        this.start = start;
        this.target = target;
        this.distance = distance;
    }

    /** Begins a graph whose ties have no direction. */
    public static GraphBuilder undirected(int nodes) {
        return new GraphBuilder(nodes, false);
    }

    /** Begins a graph of arcs. */
    public static GraphBuilder directed(int nodes) {
        return new GraphBuilder(nodes, true);
    }

    /** How many nodes it has, N. */
    public int nodes() {
        return start.length - 1;
    }

    /** How many arcs or, in an undirected graph, ties it has. */
    public int ties() {
        return directed ? target.length : target.length / 2;
    }

    /** Whether it has arcs and not ties. */
    public boolean directed() {
        return directed;
    }

    /** Whether its arcs have lengths of their own. */
    public boolean weighted() {
        return distance.length > 0;
    }

    /** How many arcs leave a node; in an undirected graph its degree. */
    public int degree(int node) {
        return start[node + 1] - start[node];
    }

    /** Whether there is an arc; in logarithmic time. */
    public boolean has(int from, int to) {
        return Arrays.binarySearch(target, start[from], start[from + 1], to) >= 0;
    }

    /** Place of a node's first arc; its last is before {@code first(node + 1)}. */
    int first(int node) {
        return start[node];
    }

    /** Where the arc at a place leads to. */
    int target(int place) {
        return target[place];
    }

    /** How long the arc at a place is, at least 1. */
    int distance(int place) {
        return distance.length == 0 ? 1 : distance[place];
    }

    /** Every arc turned round. An undirected graph is its own. */
    public Graph reversed() {
        return directed ? new Rows(start, target, distance).turned().graph(true) : this;
    }

    /**
     * Arcs taken without their direction: a tie where there is an arc one way or both, as long as the shorter of the
     * two.
     */
    public Graph undirected() {
        if (!directed) {
            return this;
        }
        GraphBuilder both = undirected(nodes());
        for (int node = 0; node < nodes(); node++) {
            for (int place = start[node]; place < start[node + 1]; place++) {
                both.tie(node, target[place], distance(place));
            }
        }
        return both.build();
    }

    /** The same arcs, each one step long. */
    public Graph unweighted() {
        return weighted() ? new Graph(directed, start, target, new int[0]) : this;
    }
}
