package org.peerbench.matching.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Two that are never to be matched, for a reason that only coordinators know: two areas, whichever helps, or a person who
 * would help and an area.
 *
 * @param area   id of the one area; empty where it is a person
 * @param person id of the person; empty where it is an area, or the person was forgotten
 * @param other  id of the other area
 * @param by     who recorded it
 * @param lifted since when it no longer counts; empty while it does
 */
public record Block(
        String id,
        Optional<String> area,
        Optional<String> person,
        String other,
        String reason,
        String by,
        LocalDate on,
        Optional<LocalDate> lifted,
        long revision) {
    /** Whether it keeps an offer from a need. */
    public boolean bars(Need need, Offer offer) {
        if (lifted.isPresent()) {
            return false;
        }
        boolean areas = area.isPresent()
                && (area.get().equals(need.area()) && other.equals(offer.area())
                        || area.get().equals(offer.area()) && other.equals(need.area()));
        boolean personal = person.isPresent() && person.equals(offer.person()) && other.equals(need.area());
        return areas || personal;
    }

    /** The same with another reason, or lifted, as of a revision that its writer has seen. */
    public Block changed(String why, Optional<LocalDate> since, long seen) {
        return new Block(id, area, person, other, why, by, on, since, seen);
    }
}
