package org.peerbench.relationships.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.graph.Components;
import org.peerbench.relationships.graph.Graph;
import org.peerbench.relationships.graph.GraphBuilder;
import org.peerbench.relationships.network.Actor;

/** Which partners reach each other by links, directly or through others. */
final class Paths {
    private final List<String> partners;
    private final Map<String, Integer> place = new HashMap<>();
    private final Collection<Pair> links;
    private final int[] before;

    Paths(List<Actor> actors, Collection<Pair> links) {
        this.partners = actors.stream().map(Actor::id).toList();
        for (int at = 0; at < partners.size(); at++) {
            place.put(partners.get(at), at);
        }
        this.links = links;
        this.before = parts(List.of());
    }

    /** The partners that reach each other now and would not without these links. */
    List<Pair> lostWithout(Collection<Pair> cut) {
        List<Pair> lost = new ArrayList<>();
        if (cut.isEmpty()) {
            return lost;
        }
        int[] after = parts(cut);
        for (int one = 0; one < partners.size(); one++) {
            for (int other = one + 1; other < partners.size(); other++) {
                if (before[one] == before[other] && after[one] != after[other]) {
                    lost.add(new Pair(partners.get(one), partners.get(other)));
                }
            }
        }
        return lost;
    }

    private int[] parts(Collection<Pair> cut) {
        GraphBuilder graph = Graph.undirected(partners.size());
        links.stream()
                .filter(link -> !cut.contains(link))
                .forEach(link -> graph.tie(place.get(link.a()), place.get(link.b())));
        return Components.of(graph.build()).of();
    }
}
