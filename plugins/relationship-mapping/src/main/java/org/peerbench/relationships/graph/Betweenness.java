package org.peerbench.relationships.graph;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How often a node lies on the shortest paths between others: the sum, over all pairs of other nodes, of the share of
 * their shortest paths that pass through it (Freeman 1977). Brandes 2001, in O(N·E) time or, where arcs have lengths,
 * O(N·(E + N) log N).
 *
 * <p>Ends of a path are not on it; pairs that no path connects add nothing. In an undirected graph every pair counts
 * once, in a directed one each way. The sources are worked on by several threads in parts that depend on the graph
 * alone, and the parts are added up in their order: the same graph gives the same figures to the last bit on any
 * machine.
 */
public final class Betweenness {
    private static final int SOURCES_A_PART = 64;
    private static final int MOST_PARTS = 64;

    /** Below so many steps, threads cost more than they save. */
    private static final long WORTH_THREADS = 1 << 20;

    private final Graph graph;
    private final int parts;

    private Betweenness(Graph graph) {
        this.graph = graph;
        this.parts = Math.min(MOST_PARTS, graph.nodes() / SOURCES_A_PART + 1);
    }

    /** The betweenness of each node, not normalised: 0 to (N−1)(N−2)/2, directed to (N−1)(N−2). */
    public static double[] of(Graph graph) {
        return new Betweenness(graph).sum();
    }

    /** What the figures of a graph are divided by to lie between 0 and 1; 0 below three nodes. */
    public static double most(Graph graph) {
        double pairs = Math.max(0, graph.nodes() - 1.0) * Math.max(0, graph.nodes() - 2.0);
        return graph.directed() ? pairs : pairs / 2;
    }

    private double[] sum() {
        double[] sum = new double[graph.nodes()];
        for (double[] part : parts()) {
            for (int node = 0; node < sum.length; node++) {
                sum[node] += part[node];
            }
        }
        if (!graph.directed()) {
            for (int node = 0; node < sum.length; node++) {
                sum[node] /= 2;
            }
        }
        return sum;
    }

    private List<double[]> parts() {
        IntStream each = IntStream.range(0, parts);
        boolean large = (long) graph.nodes() * graph.ties() >= WORTH_THREADS;
        return (large ? each.parallel() : each).mapToObj(this::part).toList();
    }

    /** What every so manieth source adds. */
    private double[] part(int first) {
        double[] sum = new double[graph.nodes()];
        double[] share = new double[graph.nodes()];
        ShortestPaths paths = new ShortestPaths(graph);
        for (int source = first; source < graph.nodes(); source += parts) {
            paths.from(source);
            for (int at = paths.reached - 1; at > 0; at--) {
                int node = paths.order[at];
                double dependency = paths.paths[node] * beyond(node, paths, share);
                sum[node] += dependency;
                share[node] = (1 + dependency) / paths.paths[node];
            }
        }
        return sum;
    }

    /** What the nodes behind a node pass on for each path that leads to it. */
    private double beyond(int node, ShortestPaths paths, double[] share) {
        double sum = 0;
        for (int place = graph.first(node); place < graph.first(node + 1); place++) {
            int next = graph.target(place);
            if (paths.distance[next] == paths.distance[node] + graph.distance(place)) {
                sum += share[next];
            }
        }
        return sum;
    }
}
