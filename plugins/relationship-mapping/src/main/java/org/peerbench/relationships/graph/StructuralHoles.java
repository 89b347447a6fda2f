package org.peerbench.relationships.graph;

import java.util.Arrays;

/**
 * How far a node's neighbours are tied to each other, which leaves it less to bridge (Burt 1992, chapter 2). How much
 * of itself node i gives to j is p(i,j) = z(i,j) / Σz(i,·), where z counts the arcs both ways between two nodes; lengths
 * do not matter. Time grows with the sum of the squared degrees.
 *
 * @param constraint    Σ over neighbours j of (p(i,j) + Σ over other neighbours q of p(i,q)·p(q,j))²
 * @param effectiveSize Σ over neighbours j of 1 − Σ over other neighbours q of p(i,q)·m(j,q), where m(j,q) is z(j,q)
 *                      divided by the greatest z of j; without directions, the degree less the mean degree of its
 *                      neighbours among themselves (Borgatti 1997)
 */
public record StructuralHoles(double[] constraint, double[] effectiveSize) {
    /** Both for every node; NaN for one without a tie, which has no neighbours to be constrained by. */
    public static StructuralHoles of(Graph graph) {
        Ties ties = Ties.of(graph);
        int nodes = graph.nodes();
        StructuralHoles holes = new StructuralHoles(new double[nodes], new double[nodes]);
        double[] direct = new double[nodes];
        double[] indirect = new double[nodes];
        for (int node = 0; node < nodes; node++) {
            holes.put(node, ties, direct, indirect);
        }
        return holes;
    }

    private void put(int node, Ties ties, double[] direct, double[] indirect) {
        Graph both = ties.both();
        for (int at = both.first(node); at < both.first(node + 1); at++) {
            direct[both.target(at)] = ties.part(node, at);
        }
        double redundant = 0;
        for (int at = both.first(node); at < both.first(node + 1); at++) {
            redundant += around(both.target(at), ties, direct, indirect);
        }
        constraint[node] = both.degree(node) == 0 ? Double.NaN : squares(node, both, direct, indirect);
        effectiveSize[node] = both.degree(node) == 0 ? Double.NaN : both.degree(node) - redundant;
    }

    /** Goes on from a neighbour to the node's other neighbours; how redundant that one neighbour is. */
    private static double around(int neighbour, Ties ties, double[] direct, double[] indirect) {
        Graph both = ties.both();
        double redundant = 0;
        for (int at = both.first(neighbour); at < both.first(neighbour + 1); at++) {
            int other = both.target(at);
            if (direct[other] > 0) {
                indirect[other] += direct[neighbour] * ties.part(neighbour, at);
                redundant += direct[other] * ties.share(neighbour, at);
            }
        }
        return redundant;
    }

    private static double squares(int node, Graph both, double[] direct, double[] indirect) {
        double sum = 0;
        for (int at = both.first(node); at < both.first(node + 1); at++) {
            int other = both.target(at);
            double spent = direct[other] + indirect[other];
            sum += spent * spent;
            direct[other] = 0;
            indirect[other] = 0;
        }
        return sum;
    }

    /** Ties without direction, how many arcs stand behind each, and of each node their sum and the greatest. */
    private record Ties(Graph both, int[] arcs, int[] sum, int[] greatest) {
        static Ties of(Graph graph) {
            Graph both = graph.undirected().unweighted();
            Ties ties = new Ties(both, new int[2 * both.ties()], new int[both.nodes()], new int[both.nodes()]);
            if (!graph.directed()) {
                Arrays.fill(ties.arcs, 1);
            }
            for (int node = 0; node < both.nodes(); node++) {
                for (int at = both.first(node); at < both.first(node + 1); at++) {
                    if (graph.directed()) {
                        int other = both.target(at);
                        ties.arcs[at] = (graph.has(node, other) ? 1 : 0) + (graph.has(other, node) ? 1 : 0);
                    }
                    ties.sum[node] += ties.arcs[at];
                    ties.greatest[node] = Math.max(ties.greatest[node], ties.arcs[at]);
                }
            }
            return ties;
        }

        double part(int node, int at) {
            return (double) arcs[at] / sum[node];
        }

        double share(int node, int at) {
            return (double) arcs[at] / greatest[node];
        }
    }
}
