package org.peerbench.matching.flow;

import java.util.Arrays;

/**
 * A directed network in which flow goes round: at every node as much leaves as arrives. Each arc carries a whole number
 * between its lower bound and its capacity. Parallel arcs are allowed, loops are not.
 */
public final class Network {
    /** No arc can carry more, so that sums over all arcs stay far within a long. */
    public static final long LARGEST_CAPACITY = 1L << 40;

    private final int nodes;
    private int arcs;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private long[] lower = new long[64];
    private long[] capacity = new long[64];

    /**
     * Begins a network without arcs.
     *
     * @param nodes how many nodes; they are numbered from 0
     */
    public Network(int nodes) {
        this.nodes = nodes;
    }

    /**
     * Adds an arc.
     *
     * @param lower    what it must carry, at least 0
     * @param capacity what it can carry, {@code lower} to {@link #LARGEST_CAPACITY}
     * @return its number, counted from 0
     * @throws IllegalArgumentException if the nodes or bounds are not right
     */
    public int arc(int tail, int head, long lower, long capacity) {
        if (tail == head || Math.min(tail, head) < 0 || Math.max(tail, head) >= nodes) {
            throw new IllegalArgumentException("No arc can lead from node " + tail + " to node " + head);
        }
        if (lower < 0 || capacity < lower || capacity > LARGEST_CAPACITY) {
            throw new IllegalArgumentException("No arc can carry " + lower + " to " + capacity);
        }
        if (arcs == from.length) {
            grow();
        }
        from[arcs] = tail;
        to[arcs] = head;
        this.lower[arcs] = lower;
        this.capacity[arcs] = capacity;
        return arcs++;
    }

    private void grow() {
        int size = 2 * arcs;
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        lower = Arrays.copyOf(lower, size);
        capacity = Arrays.copyOf(capacity, size);
    }

    /** How many nodes. */
    public int nodes() {
        return nodes;
    }

    /** How many arcs. */
    public int arcs() {
        return arcs;
    }

    /** Where an arc begins. */
    public int from(int arc) {
        return from[arc];
    }

    /** Where an arc ends. */
    public int to(int arc) {
        return to[arc];
    }

    /** What an arc must carry. */
    public long lower(int arc) {
        return lower[arc];
    }

    /** What an arc can carry. */
    public long capacity(int arc) {
        return capacity[arc];
    }
}
