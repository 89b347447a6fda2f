package org.peerbench.host.tool;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** Opens after five failures within a minute, and closes again a minute later. */
final class Circuit {
    private static final int FAILURES = 5;
    private static final Duration WINDOW = Duration.ofSeconds(60);

    private final Deque<Instant> failures = new ArrayDeque<>();
    private Instant openUntil = Instant.MIN;

    /** Counts a failure. */
    synchronized void failed(Instant now) {
        failures.addLast(now);
        while (failures.peekFirst().isBefore(now.minus(WINDOW))) {
            failures.removeFirst();
        }
        if (failures.size() >= FAILURES && !isOpen(now)) {
            openUntil = now.plus(WINDOW);
            failures.clear();
        }
    }

    synchronized boolean isOpen(Instant now) {
        return now.isBefore(openUntil);
    }
}
