package org.peerbench.relationships.people;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;

/**
 * That somebody leaves, as another tool announced it.
 *
 * @param id          the row's id, which names the departure without naming the person
 * @param person      id of the person
 * @param posts       what the person leaves, in plain words
 * @param lastDay     the last day in post, inclusive; empty when no day is known
 * @param announcedOn when it was announced; empty when not known
 */
public record Departure(
        String id, String person, String posts, Optional<PartialDate> lastDay, Optional<PartialDate> announcedOn) {
    /** Whether the person has certainly left by that day: a partial date counts from its latest day. */
    public boolean goneBy(LocalDate day) {
        return lastDay.map(last -> last.latest().isBefore(day)).orElse(false);
    }

    /** Whether it was known on that day; one of which it is not recorded when it was announced always was. */
    boolean knownOn(LocalDate day) {
        return announcedOn.map(on -> !on.earliest().isAfter(day)).orElse(true);
    }
}
