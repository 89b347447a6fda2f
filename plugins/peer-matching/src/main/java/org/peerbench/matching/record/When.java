package org.peerbench.matching.record;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * When somebody has time.
 *
 * @param from  the first day; empty where it can begin at once
 * @param until the last day; empty where no end is set
 * @param days  the weekdays that suit; empty where any does
 */
public record When(Optional<LocalDate> from, Optional<LocalDate> until, Set<DayOfWeek> days) {
    /** At any time. */
    public static final When ANY = new When(Optional.empty(), Optional.empty(), Set.of());

    public When {
        days = days.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** Whether it has not ended before a day. */
    public boolean lastsOn(LocalDate day) {
        return until.isEmpty() || !until.get().isBefore(day);
    }

    /** Whether the weekday suits. */
    public boolean suits(DayOfWeek day) {
        return days.isEmpty() || days.contains(day);
    }
}
