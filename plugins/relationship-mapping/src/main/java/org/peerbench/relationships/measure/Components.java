package org.peerbench.relationships.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peerbench.relationships.network.Network;

/** The parts of a network that no tie connects, as partners. Unknown pairs connect nothing. */
final class Components {
    private Components() {}

    /** Ids of the partners in each part; the largest part first, else in the order of the partners. */
    static List<Set<String>> of(Network network) {
        int[] part = org.peerbench.relationships.graph.Components.of(NetworkGraph.ofTies(network))
                .of();
        List<Set<String>> parts = new ArrayList<>();
        for (int node = 0; node < part.length; node++) {
            if (part[node] == parts.size()) {
                parts.add(new LinkedHashSet<>());
            }
            parts.get(part[node]).add(network.actors().get(node).id());
        }
        parts.sort(Comparator.<Set<String>>comparingInt(Collection::size).reversed());
        return List.copyOf(parts);
    }
}
