package org.peerbench.relationships.graph;

import java.util.OptionalDouble;

/**
 * The pairs of a directed graph: tied both ways, one way, or not at all (Holland and Leinhardt 1970). Manuals call three
 * different shares of them "reciprocity"; each is here under a name of its own.
 *
 * @param mutual     pairs with an arc each way, M
 * @param asymmetric pairs with an arc one way, A
 * @param none       pairs without an arc
 */
public record DyadCensus(long mutual, long asymmetric, long none) {
    /** Counts the pairs of a graph; in an undirected one every tie is mutual. Time O(E log E). */
    public static DyadCensus of(Graph graph) {
        long returned = 0;
        long arcs = 0;
        for (int node = 0; node < graph.nodes(); node++) {
            for (int place = graph.first(node); place < graph.first(node + 1); place++) {
                returned += graph.has(graph.target(place), node) ? 1 : 0;
                arcs++;
            }
        }
        long pairs = (long) graph.nodes() * (graph.nodes() - 1) / 2;
        return new DyadCensus(returned / 2, arcs - returned, pairs - returned / 2 - (arcs - returned));
    }

    /** Reciprocity as the share of arcs that are returned: 2M ÷ (2M + A). Nothing without arcs. */
    public OptionalDouble arcsReturned() {
        return share(2 * mutual, 2 * mutual + asymmetric);
    }

    /** Reciprocity as the share of tied pairs that are tied both ways: M ÷ (M + A). Nothing without arcs. */
    public OptionalDouble pairsMutual() {
        return share(mutual, mutual + asymmetric);
    }

    /** Reciprocity as the share of all pairs that are the same both ways, tied or not. Nothing without pairs. */
    public OptionalDouble pairsAlike() {
        return share(mutual + none, mutual + asymmetric + none);
    }

    private static OptionalDouble share(long count, long of) {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }
}
