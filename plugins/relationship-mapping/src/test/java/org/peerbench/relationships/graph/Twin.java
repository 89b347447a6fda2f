package org.peerbench.relationships.graph;

import java.util.List;
import java.util.stream.IntStream;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/** The same ties twice: for our algorithms, and for those of JGraphT. */
record Twin(Graph ours, org.jgrapht.Graph<Integer, DefaultWeightedEdge> theirs) {
    /** A tie of a certain length. */
    record Tie(int one, int other, int length) {}

    static Twin of(boolean directed, int nodes, List<Tie> ties) {
        GraphBuilder builder = directed ? Graph.directed(nodes) : Graph.undirected(nodes);
        org.jgrapht.Graph<Integer, DefaultWeightedEdge> theirs = directed
                ? new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class)
                : new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        IntStream.range(0, nodes).forEach(theirs::addVertex);
        for (Tie tie : ties) {
            DefaultWeightedEdge edge = theirs.addEdge(tie.one(), tie.other());
            if (edge != null) {
                builder.tie(tie.one(), tie.other(), tie.length());
                theirs.setEdgeWeight(edge, tie.length());
            }
        }
        return new Twin(builder.build(), theirs);
    }

    /** The ties whose bit is set, of all that there can be; each one step long. */
    static Twin ofBits(boolean directed, int nodes, long bits) {
        return of(
                directed,
                nodes,
                IntStream.range(0, nodes * nodes)
                        .mapToObj(pair -> new Tie(pair / nodes, pair % nodes, 1))
                        .filter(tie -> directed ? tie.one != tie.other : tie.one < tie.other)
                        .filter(new Bits(bits)::next)
                        .toList());
    }

    private static final class Bits {
        private long rest;

        private Bits(long bits) {
            rest = bits;
        }

        private boolean next(Tie ignored) {
            boolean set = (rest & 1) == 1;
            rest >>= 1;
            return set;
        }
    }
}
