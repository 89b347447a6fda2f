package org.peerbench.relationships.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom and what a graph hangs together by: nodes and ties whose removal parts others that were connected. Arcs are
 * taken without their direction. Hopcroft and Tarjan 1973, in linear time and without recursion.
 *
 * @param pairsParted for each node, how many pairs of others lose every connection when it goes; above 0 it is a cut
 *                    point (articulation point)
 * @param bridges     the ties without which their own ends are no longer connected
 */
public record CutPoints(long[] pairsParted, List<Bridge> bridges) {
    /** A tie; the lower node first. */
    public record Bridge(int one, int other) {}

    /** Cut points and bridges of a graph. */
    public static CutPoints of(Graph graph) {
        Graph ties = graph.undirected();
        CutPoints found = new CutPoints(new long[ties.nodes()], new ArrayList<>());
        DepthFirst search = new DepthFirst(ties, found);
        for (int root = 0; root < ties.nodes(); root++) {
            search.from(root);
        }
        return new CutPoints(found.pairsParted, List.copyOf(found.bridges));
    }

    /** Whether others are parted when a node goes. */
    public boolean cuts(int node) {
        return pairsParted[node] > 0;
    }
}
