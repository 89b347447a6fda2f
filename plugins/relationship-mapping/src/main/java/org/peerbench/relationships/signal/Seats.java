package org.peerbench.relationships.signal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peerbench.api.signal.Signal;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.relationships.expected.Place;
import org.peerbench.relationships.expected.Seat;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.DyadStatus;

/** Needs where an expected partner is missing, or sits at the table without a link that both sides confirm. */
final class Seats {
    private static final int HOSPITAL_MISSING = 4;
    private static final int HOSPITAL_UNLINKED = 5;
    private static final int OTHERS = 3;

    /** The theme on which each seat bears. */
    private static final Map<Seat, String> THEMES = Map.of(
            Seat.ACUTE_TRUST, "acute",
            Seat.MENTAL_HEALTH_TRUST, "acute",
            Seat.COUNCIL, "governance",
            Seat.COMMISSIONER, "commissioning",
            Seat.COMMUNITY_PROVIDER, "outofhospital",
            Seat.PRIMARY_CARE, "outofhospital",
            Seat.HOUSING, "outofhospital",
            Seat.HEALTHWATCH, "people",
            Seat.VOLUNTARY_SECTOR, "people");

    private Seats() {}

    static Stream<Signal> look(Facts facts) {
        List<Place> places = Seating.of(facts.network()).places();
        return places.stream().flatMap(place -> switch (place.state()) {
            case MISSING -> Stream.of(missing(place.seat(), facts));
            case UNLINKED -> facts.linksRecorded() ? Stream.of(unlinked(place, facts)) : Stream.empty();
            case LINKED -> Stream.empty();
        });
    }

    private static Signal missing(Seat seat, Facts facts) {
        return facts.signal(
                "missing:" + seat.code(),
                SignalKind.NEED,
                THEMES.get(seat),
                seat == Seat.ACUTE_TRUST ? HOSPITAL_MISSING : OTHERS,
                facts.text("signal.missing", facts.text("signal.seat." + seat.code())),
                facts.text("signal.missing.evidence"),
                "/partners");
    }

    private static Signal unlinked(Place place, Facts facts) {
        Seat seat = place.seat();
        long oneSided = place.holders().stream()
                .flatMap(holder -> facts.network().ties(holder.id()))
                .filter(tie -> tie.status() == DyadStatus.ONE_SIDED)
                .distinct()
                .count();
        String names =
                String.join(", ", place.holders().stream().map(Actor::label).toList());
        return facts.signal(
                "no-confirmed-tie:" + seat.code(),
                SignalKind.NEED,
                THEMES.get(seat),
                seat == Seat.ACUTE_TRUST ? HOSPITAL_UNLINKED : OTHERS,
                facts.text("signal.unlinked", facts.text("signal.seat." + seat.code())),
                facts.text("signal.unlinked.evidence", oneSided, names),
                "/partners/" + place.holders().get(0).id());
    }
}
