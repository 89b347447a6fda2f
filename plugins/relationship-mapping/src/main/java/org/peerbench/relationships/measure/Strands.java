package org.peerbench.relationships.measure;

import java.util.List;
import org.peerbench.relationships.graph.Multiplexity;
import org.peerbench.relationships.network.Network;

/** By how many relations pairs of partners are tied. */
public final class Strands {
    private Strands() {}

    /** Counts over networks of several relations among the same partners. */
    public static Multiplexity of(List<Network> relations) {
        return Multiplexity.of(relations.stream().map(NetworkGraph::ofTies).toList());
    }
}
