package org.peerbench.host.tool;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What the gate knows of one tool: who is inside, how often it failed. */
final class Place {
    private static final int CALLS_AT_ONCE = 8;
    private static final long WAIT_MILLIS = 500;

    private final Semaphore permits = new Semaphore(CALLS_AT_ONCE);
    private final Circuit circuit = new Circuit();
    private final Set<Passage> inside = ConcurrentHashMap.newKeySet();

    /** Answers whether there was room; whoever enters must leave. */
    boolean enter() {
        try {
            return permits.tryAcquire() || permits.tryAcquire(WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void leave() {
        permits.release();
    }

    Set<Passage> inside() {
        return inside;
    }

    Circuit circuit() {
        return circuit;
    }

    /** A call that was told to end and goes on. */
    Optional<Passage> stuck() {
        return inside.stream().filter(Passage::isStuck).findFirst();
    }

    boolean isClosed(Instant now) {
        return circuit.isOpen(now) || stuck().isPresent();
    }
}
