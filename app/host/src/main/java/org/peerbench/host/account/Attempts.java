package org.peerbench.host.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed tries by a key within a window of time. It remembers a bounded number of keys and forgets the oldest
 * first. Thread-safe.
 */
final class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int KEYS = 10_000;

    private record Count(Instant since, int tries) {}

    private final Clock clock;
    private final int limit;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    Attempts(Clock clock, int limit) {
        this.clock = clock;
        this.limit = limit;
    }

    /**
     * Counts a try before it is made, so that many at once cannot slip through.
     *
     * @return whether it may be made
     */
    synchronized boolean begin(String key) {
        Instant now = clock.instant();
        Count count = counts.get(key);
        if (count == null || !now.isBefore(count.since().plus(WINDOW))) {
            counts.remove(key);
            count = new Count(now, 0);
        }
        if (count.tries() >= limit) {
            return false;
        }
        counts.put(key, new Count(count.since(), count.tries() + 1));
        forgetOldest();
        return true;
    }

    /** The try succeeded: it does not count. */
    synchronized void succeeded(String key) {
        counts.computeIfPresent(
                key, (same, count) -> count.tries() == 1 ? null : new Count(count.since(), count.tries() - 1));
    }

    private void forgetOldest() {
        if (counts.size() > KEYS) {
            counts.remove(counts.keySet().iterator().next());
        }
    }
}
