package org.peerbench.relationships.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;

/**
 * One partner and those around it (analysts say ego network): who can be reached from it over at most so many ties,
 * whichever way they point, with all pairs among them.
 *
 * @param partner id of the partner in the middle
 * @param steps   how many ties away, 1 or more
 */
public record Focus(String partner, int steps) {
    /** The most steps that the pages offer: three steps away is nearly everybody. */
    public static final int MOST = 2;

    public Focus {
        if (steps < 1) {
            throw new IllegalArgumentException("A neighbour is at least one step away, not " + steps);
        }
    }

    /** The part of a network around the partner; its response stays that of the whole. */
    public Network in(Network network) {
        Map<String, Integer> away = away(network);
        List<Actor> near = network.actors().stream()
                .filter(actor -> away.containsKey(actor.id()))
                .toList();
        List<Dyad> pairs = network.dyads().stream()
                .filter(dyad -> away.containsKey(dyad.from()) && away.containsKey(dyad.to()))
                .toList();
        return new Network(network.question(), near, pairs, network.response());
    }

    private Map<String, Integer> away(Network network) {
        Map<String, List<String>> near = new HashMap<>();
        for (Dyad tie : network.ties()) {
            near.computeIfAbsent(tie.from(), id -> new ArrayList<>()).add(tie.to());
            near.computeIfAbsent(tie.to(), id -> new ArrayList<>()).add(tie.from());
        }
        Map<String, Integer> away = new HashMap<>(Map.of(partner, 0));
        Deque<String> waiting = new ArrayDeque<>(List.of(partner));
        while (!waiting.isEmpty()) {
            String one = waiting.remove();
            for (String next : away.get(one) == steps ? List.<String>of() : near.getOrDefault(one, List.of())) {
                if (away.putIfAbsent(next, away.get(one) + 1) == null) {
                    waiting.add(next);
                }
            }
        }
        return away;
    }
}
