package org.peerbench.relationships.graph;

/**
 * How near a node is to all others, along the arcs that leave it. In O(N·E) time or, where arcs have lengths, O(N·(E +
 * N) log N). For arcs that arrive, ask the graph reversed.
 *
 * @param harmonic         the mean of 1/d over all others, where an unreachable one adds 0 (Marchiori and Latora 2000);
 *                         0 to 1 where no arc is shorter than 1. Sound when the graph is in several parts
 * @param wassermanFaust   the share of others that can be reached, times one by their mean distance (Wasserman and
 *                         Faust 1994, equation 5.22): (r/(N−1))·(r/Σd); 0 for a node that reaches nobody
 */
public record Closeness(double[] harmonic, double[] wassermanFaust) {
    /** Both for every node; NaN in a graph of one node, which has no others. */
    public static Closeness of(Graph graph) {
        int nodes = graph.nodes();
        Closeness closeness = new Closeness(new double[nodes], new double[nodes]);
        ShortestPaths paths = new ShortestPaths(graph);
        for (int node = 0; node < nodes; node++) {
            paths.from(node);
            closeness.put(node, paths);
        }
        return closeness;
    }

    private void put(int node, ShortestPaths paths) {
        double sum = 0;
        long far = 0;
        for (int at = 1; at < paths.reached; at++) {
            int distance = paths.distance[paths.order[at]];
            sum += 1.0 / distance;
            far += distance;
        }
        double others = harmonic.length - 1.0;
        double reached = paths.reached - 1.0;
        harmonic[node] = sum / others;
        wassermanFaust[node] = others == 0 ? Double.NaN : far == 0 ? 0 : reached / others * (reached / far);
    }
}
