package org.peerbench.host.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. May be read by any thread. */
public final class SetClock extends Clock {
    private final AtomicReference<Instant> now;

    private SetClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    /** Stands at an instant such as {@code 2026-11-21T14:05:00Z}. */
    public static SetClock at(String instant) {
        return new SetClock(Instant.parse(instant));
    }

    /** Moves on. */
    public void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
