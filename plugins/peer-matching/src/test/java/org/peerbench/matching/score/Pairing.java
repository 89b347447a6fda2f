package org.peerbench.matching.score;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.When;
import org.peerbench.matching.standing.Standing;

/** A need and an offer that fit, to be changed in one thing at a time. */
final class Pairing {
    /** A Monday. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    String giverArea = "eastmere";
    String giverTheme = "risk";
    OptionalInt receiver = OptionalInt.of(1);
    OptionalInt giver = OptionalInt.of(5);
    When wanted = new When(Optional.of(TODAY), Optional.of(TODAY.plusDays(27)), Set.of(DayOfWeek.TUESDAY));
    When offered = When.ANY;
    Mode asked = Mode.EITHER;
    Mode given = Mode.EITHER;
    Set<String> spoken = Set.of();
    Set<String> understood = Set.of();
    Set<String> asks = Set.of();
    Set<String> likes = Set.of();
    Optional<LocalDate> managerOn = Optional.of(TODAY);
    Offer.State state = Offer.State.OPEN;
    Likeness likeness = new Likeness(1, 15);
    Nearness nearness = Nearness.NEXT_DOOR;
    Track track = Track.NONE;
    boolean blocked;
    boolean tried;

    Facts facts() {
        Need need = new Need(
                "n",
                "harrowfen",
                "risk",
                "",
                Optional.empty(),
                Need.State.CONFIRMED,
                Optional.empty(),
                Optional.empty(),
                wanted,
                asked,
                understood,
                asks,
                1);
        Offer offer = new Offer(
                "o",
                Optional.of("p"),
                giverArea,
                giverTheme,
                1,
                offered,
                given,
                spoken,
                likes,
                new Offer.Consent(Optional.of(TODAY), "Chief Executive", managerOn),
                state,
                "",
                1);
        return new Facts(need, offer, at(receiver), at(giver), likeness, nearness, track, blocked, tried, TODAY);
    }

    private static Standing at(OptionalInt level) {
        return new Standing(Standing.Kind.SHARED, List.of(), 0, level, Optional.of(TODAY));
    }
}
