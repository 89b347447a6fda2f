package org.peerbench.relationships.measure;

import java.util.List;
import org.peerbench.relationships.graph.Multiplexity;
import org.peerbench.relationships.network.Network;

/** By how many relations pairs of partners are tied. */
public final class Strands {
    private Strands() {}

    /** Counts over networks of several relations among the same partners; one that nobody has spoken of is left out. */
    public static Multiplexity of(List<Network> relations) {
        return Multiplexity.of(relations.stream()
                .filter(network -> network.response().answered() > 0)
                .map(NetworkGraph::ofTies)
                .toList());
    }
}
