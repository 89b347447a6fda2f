package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * Shortest ways in a residual graph to one node or from one, by E. W. Dijkstra (1959) as fits a graph in which nearly all
 * nodes are joined, in O(n²); and between all nodes by R. W. Floyd (1962), in O(n³).
 *
 * @param length how long the way of each node is, at least {@link Magnitude#UNREACHABLE} if there is none
 * @param next   the node beside each on its way; −1 for the one itself and where there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record ShortestWays(long[] length, int[] next) {
    /** From every node to one. */
    static ShortestWays to(Residual graph, int node) {
        return search(graph, node, false);
    }

    /** From one node to every other. */
    static ShortestWays from(Residual graph, int node) {
        return search(graph, node, true);
    }

    private static ShortestWays search(Residual graph, int start, boolean onward) {
        int nodes = graph.nodes();
        ShortestWays ways = new ShortestWays(new long[nodes], new int[nodes]);
        Arrays.fill(ways.length, Costs.NEVER);
        Arrays.fill(ways.next, -1);
        ways.length[start] = 0;
        boolean[] done = new boolean[nodes];
        for (int node = start; node >= 0; node = ways.nearest(done)) {
            done[node] = true;
            for (int other = 0; other < nodes; other++) {
                if (!done[other]) {
                    ways.offer(other, node, onward ? graph.length(node, other) : graph.length(other, node));
                }
            }
        }
        return ways;
    }

    private void offer(int node, int through, long arc) {
        if (arc < Magnitude.UNREACHABLE && length[through] + arc < length[node]) {
            length[node] = length[through] + arc;
            next[node] = through;
        }
    }

    private int nearest(boolean[] done) {
        int nearest = -1;
        for (int node = 0; node < done.length; node++) {
            if (!done[node]
                    && length[node] < Magnitude.UNREACHABLE
                    && (nearest < 0 || length[node] < length[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    /** The length from every node to every other, first index from, second to. */
    static long[][] all(Residual graph) {
        int nodes = graph.nodes();
        long[][] way = new long[nodes][nodes];
        for (int from = 0; from < nodes; from++) {
            for (int to = 0; to < nodes; to++) {
                way[from][to] = graph.length(from, to);
            }
        }
        for (int through = 0; through < nodes; through++) {
            for (int from = 0; from < nodes; from++) {
                if (way[from][through] < Magnitude.UNREACHABLE) {
                    shorten(way[from], way[through], way[from][through]);
                }
            }
        }
        return way;
    }

    /** Without a branch, so that the compiler makes vector instructions of it. */
    private static void shorten(long[] way, long[] onward, long first) {
        for (int to = 0; to < way.length; to++) {
            long less = first + onward[to] - way[to];
            way[to] += less & (less >> 63);
        }
    }
}
