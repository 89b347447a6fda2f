package org.peerbench.relationships.graph;

import java.util.OptionalDouble;

/**
 * Ties across groups and within them (the E-I index of Krackhardt and Stern 1988).
 *
 * @param external ties or arcs between nodes of different groups
 * @param internal ties or arcs within a group
 */
public record ExternalInternal(int external, int internal) {
    /** Counts the ties of a graph; {@code group} says the group of each node. Linear time. */
    public static ExternalInternal of(Graph graph, int[] group) {
        int external = 0;
        int arcs = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.first(node); place < graph.first(node + 1); place++) {
                external += group[node] == group[graph.target(place)] ? 0 : 1;
                arcs++;
            }
        }
        int each = graph.directed() ? 1 : 2;
        return new ExternalInternal(external / each, (arcs - external) / each);
    }

    /** (external − internal) ÷ all ties: −1 all within, 1 all across. Nothing without ties. */
    public OptionalDouble index() {
        int all = external + internal;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (external - internal) / all);
    }
}
