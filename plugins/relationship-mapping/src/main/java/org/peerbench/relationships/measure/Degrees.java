package org.peerbench.relationships.measure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.peerbench.relationships.graph.Graph;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/** Counts the ties of all partners, each pair looked at once. */
final class Degrees {
    private final Network network;
    private final Graph arcs;
    private final Graph reversed;
    private final Graph ties;
    private final int[][] counts;

    private Degrees(Network network) {
        this.network = network;
        arcs = NetworkGraph.ofTies(network);
        reversed = arcs.reversed();
        ties = arcs.undirected();
        counts = new int[DyadStatus.values().length][arcs.nodes()];
        Map<String, Integer> nodes = NetworkGraph.nodes(network.actors());
        for (Dyad dyad : network.dyads()) {
            counts[dyad.status().ordinal()][nodes.get(dyad.from())]++;
            counts[dyad.status().ordinal()][nodes.get(dyad.to())]++;
        }
    }

    /** One for every partner, in their order. */
    static List<Degree> of(Network network) {
        Degrees degrees = new Degrees(network);
        return IntStream.range(0, degrees.arcs.nodes()).mapToObj(degrees::of).toList();
    }

    private Degree of(int node) {
        return new Degree(
                network.actors().get(node).id(),
                ties.degree(node),
                reversed.degree(node),
                arcs.degree(node),
                count(DyadStatus.CONFIRMED, node),
                count(DyadStatus.ONE_SIDED, node),
                count(DyadStatus.UNKNOWN, node));
    }

    private int count(DyadStatus status, int node) {
        return counts[status.ordinal()][node];
    }
}
