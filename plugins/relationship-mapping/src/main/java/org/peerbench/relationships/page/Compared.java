package org.peerbench.relationships.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peerbench.api.Refusal;
import org.peerbench.api.page.Request;
import org.peerbench.relationships.change.Changes;
import org.peerbench.relationships.change.Kind;
import org.peerbench.relationships.change.Moment;
import org.peerbench.relationships.change.Moments;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/**
 * An area's network at two to four moments.
 *
 * @param known    when something changed there
 * @param moments  those that were chosen, as they were asked for; fewer than two where nothing has changed yet
 * @param networks the networks, one for each
 */
record Compared(Moments known, List<Moment> moments, List<Network> networks) {
    /** The parameters of an address, first to last. */
    static final List<String> SLOTS = List.of("from", "between", "and", "to");

    static Compared of(Place place, Filter filter, Request request) {
        LocalDate today = request.asOf();
        Moments known = Moments.of(place.known(), filter.question().relation(), today);
        Map<String, Moment> chosen = new LinkedHashMap<>();
        for (String slot : SLOTS) {
            request.query(slot)
                    .map(asked -> known.find(asked)
                            .orElseThrow(() -> Refusal.invalid(
                                    "BAD_PARAMETER", slot, place.texts().of("changes.noMoment", asked))))
                    .or(() -> usual(slot, known, today))
                    .ifPresent(moment -> chosen.put(slot, moment));
        }
        List<Moment> moments = List.copyOf(chosen.values());
        return new Compared(
                known,
                moments,
                moments.stream()
                        .map(moment -> place.known().network(moment.ask(filter.question())))
                        .toList());
    }

    private static Optional<Moment> usual(String slot, Moments known, LocalDate today) {
        return switch (slot) {
            case "from" -> known.start(today);
            case "to" -> Optional.of(known.end(today));
            default -> Optional.empty();
        };
    }

    Network first() {
        return networks.get(0);
    }

    Network last() {
        return networks.get(networks.size() - 1);
    }

    Changes changes() {
        return Changes.between(first(), last());
    }

    /** All partners of all moments, by name. */
    List<Actor> partners() {
        Map<String, Actor> all = new HashMap<>();
        networks.forEach(network -> network.actors().forEach(actor -> all.put(actor.id(), actor)));
        return all.values().stream()
                .sorted(Comparator.comparing(Actor::label).thenComparing(Actor::id))
                .toList();
    }

    /** All links of all moments in one network, so that one layout serves every picture. */
    Network together() {
        Map<Set<String>, Dyad> pairs = new LinkedHashMap<>();
        for (Network network : networks) {
            network.ties().forEach(tie -> pairs.put(Set.of(tie.from(), tie.to()), tie));
        }
        Network last = networks.get(networks.size() - 1);
        last.dyads(DyadStatus.UNKNOWN).forEach(dyad -> pairs.putIfAbsent(Set.of(dyad.from(), dyad.to()), dyad));
        return new Network(last.question(), partners(), List.copyOf(pairs.values()), last.response());
    }

    /** Pairs that are linked in this picture and were known not to be in the one before. */
    Set<Set<String>> began(int index) {
        Set<Set<String>> began = new HashSet<>();
        Changes.between(networks.get(index - 1), networks.get(index))
                .of(Kind.BEGAN)
                .forEach(pair -> began.add(Set.of(pair.one().id(), pair.other().id())));
        return began;
    }

    /** The days that can be chosen: those on which something changed, today, and those that were asked for. */
    List<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>(known.days());
        moments.stream().filter(moment -> !moment.isSurvey()).map(Moment::day).forEach(days::add);
        return new ArrayList<>(days.descendingSet());
    }
}
