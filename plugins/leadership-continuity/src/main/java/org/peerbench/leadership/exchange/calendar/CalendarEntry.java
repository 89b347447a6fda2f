package org.peerbench.leadership.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something on whole days.
 *
 * @param uid       stays the same for the same fact
 * @param summary   in a few words
 * @param text      more, or blank
 * @param first     the first day
 * @param end       the first day after it
 * @param sequence  goes up with every change, from 0
 * @param cancelled whether it is no longer so
 * @param changed   when it last changed
 */
public record CalendarEntry(
        String uid,
        String summary,
        String text,
        LocalDate first,
        LocalDate end,
        int sequence,
        boolean cancelled,
        Instant changed) {
    public CalendarEntry {
        if (!first.isBefore(end)) {
            throw new IllegalArgumentException("An entry takes a day at least");
        }
    }
}
