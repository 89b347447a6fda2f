package org.peerbench.host.store;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/**
 * New ids: UUIDs of version 7 (RFC 9562), so that records made on two laptops can meet, and so that of two ids of one
 * process the later one sorts behind the earlier, even when the clock is put back. May be used by any thread.
 */
public final class Ids {
    private final TimeBasedEpochGenerator generator;

    /** Ids dated by this clock. */
    public Ids(Clock clock) {
        generator = new TimeBasedEpochGenerator(new SecureRandom(), forward(clock));
    }

    private static UUIDClock forward(Clock clock) {
        AtomicLong latest = new AtomicLong();
        return new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return latest.accumulateAndGet(clock.millis(), Math::max);
            }
        };
    }

    /** A new id as text of 36 characters. */
    public String next() {
        return generator.generate().toString();
    }
}
