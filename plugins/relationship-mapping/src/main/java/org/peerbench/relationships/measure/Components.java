package org.peerbench.relationships.measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;

/**
 * The parts of a network that no tie connects: its weak components (Wasserman and Faust 1994, section 4.2.3), arcs
 * taken without their direction, a partner without a tie being a part of its own. Unknown pairs connect nothing.
 */
final class Components {
    private final Map<String, List<String>> neighbours = new HashMap<>();

    private Components(Network network) {
        network.ties().forEach(tie -> {
            neighbours.computeIfAbsent(tie.from(), from -> new ArrayList<>()).add(tie.to());
            neighbours.computeIfAbsent(tie.to(), to -> new ArrayList<>()).add(tie.from());
        });
    }

    /** Ids of the partners in each part; the largest part first, else in the order of the partners. */
    static List<Set<String>> of(Network network) {
        Components search = new Components(network);
        Set<String> seen = new LinkedHashSet<>();
        return network.actors().stream()
                .map(Actor::id)
                .filter(actor -> !seen.contains(actor))
                .map(actor -> search.from(actor, seen))
                .sorted(Comparator.<Set<String>>comparingInt(Collection::size).reversed())
                .toList();
    }

    private Set<String> from(String start, Set<String> seen) {
        Set<String> part = new LinkedHashSet<>(Set.of(start));
        Deque<String> waiting = new ArrayDeque<>(part);
        while (!waiting.isEmpty()) {
            for (String neighbour : neighbours.getOrDefault(waiting.remove(), List.of())) {
                if (part.add(neighbour)) {
                    waiting.add(neighbour);
                }
            }
        }
        seen.addAll(part);
        return part;
    }
}
