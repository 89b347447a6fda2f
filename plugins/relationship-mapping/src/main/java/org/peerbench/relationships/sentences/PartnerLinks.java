package org.peerbench.relationships.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Scale;

/**
 * All that the picture shows of one partner, in words.
 *
 * @param partner   who
 * @param confirmed the links that both sides state, closest first: "Marrow Hospitals (coordinate)"
 * @param oneSided  the links that one side states, closest first
 * @param unknown   names of those of whom it is not known
 */
public record PartnerLinks(Actor partner, List<Message> confirmed, List<Message> oneSided, List<String> unknown) {
    /** Those of all partners, in their order. */
    public static List<PartnerLinks> of(Network network) {
        return of(network, network.actors());
    }

    /** Those of some partners, in this order. */
    public static List<PartnerLinks> of(Network network, List<Actor> partners) {
        Map<String, Actor> actors = new HashMap<>();
        network.actors().forEach(actor -> actors.put(actor.id(), actor));
        Map<String, List<Dyad>> pairs = new HashMap<>();
        for (Dyad dyad : network.dyads()) {
            if (dyad.status() != DyadStatus.NONE) {
                pairs.computeIfAbsent(dyad.from(), id -> new ArrayList<>()).add(dyad);
                if (!network.directed()) {
                    pairs.computeIfAbsent(dyad.to(), id -> new ArrayList<>()).add(dyad);
                }
            }
        }
        return partners.stream()
                .map(actor -> of(
                        actor,
                        pairs.getOrDefault(actor.id(), List.of()),
                        actors,
                        network.question().relation().scale()))
                .toList();
    }

    private static PartnerLinks of(Actor partner, List<Dyad> pairs, Map<String, Actor> actors, Scale scale) {
        return new PartnerLinks(
                partner,
                links(DyadStatus.CONFIRMED, partner, pairs, actors, scale),
                links(DyadStatus.ONE_SIDED, partner, pairs, actors, scale),
                pairs.stream()
                        .filter(dyad -> dyad.status() == DyadStatus.UNKNOWN)
                        .map(dyad -> other(dyad, partner, actors).label())
                        .toList());
    }

    private static List<Message> links(
            DyadStatus status, Actor partner, List<Dyad> pairs, Map<String, Actor> actors, Scale scale) {
        return pairs.stream()
                .filter(dyad -> dyad.status() == status)
                .sorted(Comparator.comparingInt(dyad -> -scale.rank(dyad.value().orElseThrow())))
                .map(dyad -> Message.of(
                        "links.one",
                        other(dyad, partner, actors).label(),
                        WhoSaysSo.level(scale, dyad.value().orElseThrow())))
                .toList();
    }

    private static Actor other(Dyad dyad, Actor partner, Map<String, Actor> actors) {
        return actors.get(dyad.from().equals(partner.id()) ? dyad.to() : dyad.from());
    }
}
