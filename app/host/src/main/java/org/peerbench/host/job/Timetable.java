package org.peerbench.host.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.peerbench.api.job.Schedule;

/** The moments of a schedule, by the clocks in England. */
final class Timetable {
    static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private Timetable() {}

    /** The last moment up to now; empty if there is no schedule. */
    static Optional<Instant> last(Schedule schedule, Instant now) {
        if (schedule instanceof Schedule.Hourly) {
            return Optional.of(now.truncatedTo(ChronoUnit.HOURS));
        }
        return schedule instanceof Schedule.Daily daily ? Optional.of(last(daily.hour(), now)) : Optional.empty();
    }

    /** The first moment after now; empty if there is no schedule. */
    static Optional<Instant> next(Schedule schedule, Instant now) {
        if (schedule instanceof Schedule.Hourly) {
            return Optional.of(now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS));
        }
        return schedule instanceof Schedule.Daily daily ? Optional.of(next(daily.hour(), now)) : Optional.empty();
    }

    private static Instant last(int hour, Instant now) {
        Instant today = at(now.atZone(ENGLAND).toLocalDate(), hour);
        return today.isAfter(now) ? at(now.atZone(ENGLAND).toLocalDate().minusDays(1), hour) : today;
    }

    private static Instant next(int hour, Instant now) {
        Instant today = at(now.atZone(ENGLAND).toLocalDate(), hour);
        return today.isAfter(now) ? today : at(now.atZone(ENGLAND).toLocalDate().plusDays(1), hour);
    }

    /** In the one night when this hour does not exist, an hour later. */
    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(ENGLAND).toInstant();
    }
}
