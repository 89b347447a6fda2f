package org.peerbench.leadership.measure;

import java.time.LocalDate;

/**
 * The time that figures are about, half-open; what is said "at the end" is said of the day {@code to}.
 *
 * @param from its first day
 * @param to   the first day after it, later than {@code from}
 */
public record Window(LocalDate from, LocalDate to) {
    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("The time from " + from + " to " + to + " has no day.");
        }
    }

    /** The year before a day. */
    public static Window yearBefore(LocalDate to) {
        return new Window(to.minusYears(1), to);
    }

    long first() {
        return from.toEpochDay();
    }

    long end() {
        return to.toEpochDay();
    }
}
