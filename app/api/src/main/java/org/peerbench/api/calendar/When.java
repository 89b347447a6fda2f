package org.peerbench.api.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** The days or the time that an entry takes. */
public sealed interface When {
    /**
     * Whole days, the same wherever they are read.
     *
     * @param first the first day
     * @param end   the first day after it
     */
    record Days(LocalDate first, LocalDate end) implements When {
        /**
         * Checks the days.
         *
         * @throws IllegalArgumentException if it is less than a day
         */
        public Days {
            if (!first.isBefore(end)) {
                throw new IllegalArgumentException("An entry takes a day at least");
            }
        }

        /** One whole day. */
        public static Days of(LocalDate day) {
            return new Days(day, day.plusDays(1));
        }
    }

    /**
     * From one moment to another. They are written in UTC, so that no time zone has to be described, and each program shows
     * them in its own.
     *
     * @param begins when it begins
     * @param ends   when it ends, not before it begins
     */
    record Hours(Instant begins, Instant ends) implements When {
        /**
         * Checks the moments.
         *
         * @throws IllegalArgumentException if it ends before it begins
         */
        public Hours {
            if (ends.isBefore(begins)) {
                throw new IllegalArgumentException("An entry ends no earlier than it begins");
            }
        }

        /** As the clock on a wall says, in the zone of that clock. */
        public static Hours of(ZonedDateTime begins, ZonedDateTime ends) {
            return new Hours(begins.toInstant(), ends.toInstant());
        }
    }
}
