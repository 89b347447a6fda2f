package org.peerbench.matching.learning;

import java.time.LocalDate;

/**
 * Whole days, the first and the last included.
 *
 * @param from the first
 * @param to   the last
 */
record Period(LocalDate from, LocalDate to) {
    /** A calendar year. */
    static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The year that ends on a day. */
    static Period yearTo(LocalDate last) {
        return new Period(last.minusYears(1).plusDays(1), last);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
