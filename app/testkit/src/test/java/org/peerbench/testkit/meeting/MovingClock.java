package org.peerbench.testkit.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved; read by every thread of a workbench. */
final class MovingClock extends Clock {
    private final ZoneId zone;
    private final Instant[] now;

    MovingClock() {
        this(ZoneOffset.UTC, new Instant[] {Instant.parse("2026-11-21T14:05:00Z")});
    }

    private MovingClock(ZoneId zone, Instant... now) {
        this.zone = zone;
        this.now = now;
    }

    void pass(Duration time) {
        synchronized (now) {
            now[0] = now[0].plus(time);
        }
    }

    @Override
    public Instant instant() {
        synchronized (now) {
            return now[0];
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovingClock(other, now);
    }
}
