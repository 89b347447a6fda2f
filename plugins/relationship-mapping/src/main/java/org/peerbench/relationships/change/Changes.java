package org.peerbench.relationships.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Scale;

/**
 * Two networks compared, of the same relation, threshold and rule. Only partners that are in both are compared: a tie
 * of somebody who came or went between the two neither began nor ended.
 *
 * @param pairs  every pair of partners that are in both, by what became of it, in the order of {@link Kind}
 * @param joined partners that are only in the later
 * @param left   partners that are only in the earlier
 */
public record Changes(List<PairChange> pairs, List<Actor> joined, List<Actor> left) {
    public Changes {
        pairs = List.copyOf(pairs);
        joined = List.copyOf(joined);
        left = List.copyOf(left);
    }

    /** What changed from one network to a later one. */
    public static Changes between(Network before, Network after) {
        if (before.directed() != after.directed()) {
            throw new IllegalArgumentException("Pairs cannot be compared with arcs");
        }
        Map<Set<String>, Dyad> pairs = new HashMap<>();
        Map<List<String>, Dyad> arcs = new HashMap<>();
        for (Dyad dyad : before.dyads()) {
            pairs.put(Set.of(dyad.from(), dyad.to()), dyad);
            arcs.put(List.of(dyad.from(), dyad.to()), dyad);
        }
        Scale scale = after.question().relation().scale();
        Map<String, Actor> actors = new HashMap<>();
        after.actors().forEach(actor -> actors.put(actor.id(), actor));
        List<PairChange> changes = new ArrayList<>();
        for (Dyad now : after.dyads()) {
            Dyad then = after.directed()
                    ? arcs.get(List.of(now.from(), now.to()))
                    : pairs.get(Set.of(now.from(), now.to()));
            if (then != null) {
                Kind kind = Kind.of(then, now, scale);
                changes.add(new PairChange(actors.get(now.from()), actors.get(now.to()), kind, then, now));
            }
        }
        changes.sort(Comparator.comparing(PairChange::kind));
        return new Changes(changes, without(after, before), without(before, after));
    }

    private static List<Actor> without(Network network, Network other) {
        Set<String> there = new HashSet<>();
        other.actors().forEach(actor -> there.add(actor.id()));
        return network.actors().stream()
                .filter(actor -> !there.contains(actor.id()))
                .toList();
    }

    /** The pairs of which this became. */
    public List<PairChange> of(Kind kind) {
        return pairs.stream().filter(pair -> pair.kind() == kind).toList();
    }
}
