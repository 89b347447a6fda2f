package org.peerbench.relationships.signal;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.expected.Place;
import org.peerbench.relationships.expected.Seat;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Sector;

/** A hospital may have a confirmed link, with the ambulance service say, and still stand apart from those who pay. */
final class HospitalAside {
    private static final int SEVERITY = 4;

    private HospitalAside() {}

    static Stream<Signal> look(Facts facts) {
        return Seating.of(facts.network()).places(Place.State.LINKED).stream()
                .filter(place -> place.seat() == Seat.ACUTE_TRUST)
                .flatMap(hospital -> aside(hospital, facts));
    }

    private static Stream<Signal> aside(Place hospital, Facts facts) {
        Network network = facts.network();
        List<Dyad> withPayers = hospital.holders().stream()
                .flatMap(holder -> network.ties(holder.id()).filter(tie -> pays(network, other(tie, holder))))
                .distinct()
                .toList();
        if (withPayers.stream().anyMatch(tie -> tie.status() == DyadStatus.CONFIRMED)) {
            return Stream.empty();
        }
        String names =
                String.join(", ", hospital.holders().stream().map(Actor::label).toList());
        return Stream.of(facts.signal(
                "hospital-aside",
                SignalKind.NEED,
                "acute",
                SEVERITY,
                facts.text("signal.aside"),
                facts.text("signal.aside.evidence", withPayers.size(), names),
                "/partners/" + hospital.holders().get(0).id()));
    }

    private static String other(Dyad tie, Actor end) {
        return tie.from().equals(end.id()) ? tie.to() : tie.from();
    }

    private static boolean pays(Network network, String id) {
        Sector sector = network.actor(id).orElseThrow().sector();
        return sector == Sector.COUNCIL || sector == Sector.COMMISSIONER;
    }
}
