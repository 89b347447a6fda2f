package org.peerbench.matching.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a page may go on asking: on a busy machine the rest is not known, which the page says, and is asked when it is
 * opened again. Whoever asks without end is ended by the workbench.
 */
final class Patience {
    private static final Duration WHOLE = Duration.ofSeconds(4);

    private final Clock clock;
    private final Instant end;
    private boolean lost;

    private Patience(Clock clock) {
        this.clock = clock;
        this.end = clock.instant().plus(WHOLE);
    }

    /** From now. */
    static Patience of(Clock clock) {
        return new Patience(clock);
    }

    /** Whether there is no time for one more question. */
    boolean spent() {
        boolean over = clock.instant().isAfter(end);
        lost |= over;
        return over;
    }

    /** Whether something was left out. */
    boolean lost() {
        return lost;
    }
}
