package org.peerbench.api.date;

import java.time.LocalDate;

/**
 * When something was true: from the first day up to, but not including, the end (half-open).
 *
 * @param from the first day; {@code null} when not known, which is read as "since before anything asked about"
 * @param to   the first day on which it was no longer true; {@code null} while it lasts
 */
public record Span(PartialDate from, PartialDate to) {
    /** Not known since when, and not ended. */
    public static final Span OPEN = new Span(null, null);

    /** Reads the two texts as stored; {@code null} or blank stays unknown. */
    public static Span of(String from, String to) {
        return new Span(read(from), read(to));
    }

    private static PartialDate read(String text) {
        return text == null || text.isBlank() ? null : PartialDate.of(text);
    }

    /** Whether it can have been true on that day: a partial date counts with every day it may mean. */
    public boolean possiblyOn(LocalDate day) {
        return (from == null || !from.earliest().isAfter(day))
                && (to == null || to.latest().isAfter(day));
    }

    /** Whether it was certainly true on that day. */
    public boolean surelyOn(LocalDate day) {
        return (from == null || !from.latest().isAfter(day))
                && (to == null || to.earliest().isAfter(day));
    }
}
