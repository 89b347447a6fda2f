package org.peerbench.host.story;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.peerbench.host.listing.DayText;

/** The time of a story: it stands still, and goes on from act to act. For one thread. */
public final class MovingClock extends Clock {
    private static final Duration AN_ACT = Duration.ofMinutes(7);

    private final ZoneId zone;
    private final Instant[] now;

    /** Long before any story. */
    public MovingClock() {
        this(DayText.ZONE, new Instant[] {Instant.EPOCH});
    }

    private MovingClock(ZoneId zone, Instant[] now) {
        this.zone = zone;
        this.now = now;
    }

    /** Goes on to a time of a day, or a few minutes where that is over; never back. */
    void go(LocalDate day, LocalTime time) {
        Instant then = ZonedDateTime.of(day, time, DayText.ZONE).toInstant();
        now[0] = then.isAfter(now[0]) ? then : now[0].plus(AN_ACT);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(other, now);
    }

    @Override
    public Instant instant() {
        return now[0];
    }
}
