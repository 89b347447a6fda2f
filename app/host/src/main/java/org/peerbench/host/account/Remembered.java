package org.peerbench.host.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Who was found lately, so that not every request asks the database. Whatever this host stores makes it forget all at
 * once; what another host on the same database stores counts after {@link #BOUND}. Thread-safe.
 */
final class Remembered<V> {
    /** The longest that a change made by another host is not seen. */
    static final Duration BOUND = Duration.ofSeconds(5);

    private static final int MOST = 2_000;

    private final Clock clock;
    private final AtomicLong stored;
    private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();

    /**
     * Remembers nothing yet.
     *
     * @param stored counts what this host has stored; it moves before whoever stored it goes on
     */
    Remembered(Clock clock, AtomicLong stored) {
        this.clock = clock;
        this.stored = stored;
    }

    /** A value as it was after so many changes, at that time. */
    private record Entry<V>(V value, long stored, Instant since) {}

    /** What is known under a key that gives no secret away, or else what the look-up finds; nothing found is not kept. */
    Optional<V> get(String key, Supplier<Optional<V>> lookUp) {
        Entry<V> known = entries.get(key);
        if (known != null && isFresh(known)) {
            return Optional.of(known.value());
        }
        // Counted before the look-up: what is stored while it runs makes its answer an old one.
        long before = stored.get();
        Instant now = clock.instant();
        Optional<V> found = lookUp.get();
        if (entries.size() >= MOST) {
            entries.clear();
        }
        found.ifPresentOrElse(value -> entries.put(key, new Entry<>(value, before, now)), () -> entries.remove(key));
        return found;
    }

    private boolean isFresh(Entry<V> entry) {
        Instant now = clock.instant();
        // A clock that was put back would make an entry live on.
        return entry.stored() == stored.get()
                && !now.isBefore(entry.since())
                && now.isBefore(entry.since().plus(BOUND));
    }
}
