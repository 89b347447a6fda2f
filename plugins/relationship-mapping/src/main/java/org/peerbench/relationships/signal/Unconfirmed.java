package org.peerbench.relationships.signal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.expected.Place;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.DyadStatus;

/** A watch-point where partners have no link that both sides confirm, beside those whose whole seat has none. */
final class Unconfirmed {
    private Unconfirmed() {}

    static Stream<Signal> look(Facts facts) {
        Set<Actor> told = Seating.of(facts.network()).places(Place.State.UNLINKED).stream()
                .flatMap(place -> place.holders().stream())
                .collect(Collectors.toSet());
        List<String> without = facts.network().actors().stream()
                .filter(actor -> !told.contains(actor))
                .filter(actor ->
                        facts.network().ties(actor.id()).noneMatch(tie -> tie.status() == DyadStatus.CONFIRMED))
                .map(Actor::label)
                .toList();
        if (without.isEmpty() || !facts.linksRecorded()) {
            return Stream.empty();
        }
        return Stream.of(facts.signal(
                "partners-unconfirmed",
                SignalKind.WATCH,
                "governance",
                2,
                without.size() == 1
                        ? facts.text("signal.unconfirmed.one", without.get(0))
                        : facts.text("signal.unconfirmed", without.size()),
                facts.text("signal.unconfirmed.evidence", String.join(", ", without)),
                "?show=table"));
    }
}
