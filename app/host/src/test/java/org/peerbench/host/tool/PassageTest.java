package org.peerbench.host.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private final List<Thread> freed = new ArrayList<>();

    @Test
    void whatAnOverdueCallWaitsForIsEnded() {
        Passage passage = new Passage(Duration.ZERO, () -> {});
        assertTrue(passage.expire());

        passage.free(freed::add);

        assertEquals(List.of(Thread.currentThread()), freed);
        assertFalse(passage.end());
    }

    /** The thread then answers by itself: to end what it waits for would end its own answer. */
    @Test
    void oneThatHasComeBackIsLeftAlone() {
        Passage passage = new Passage(Duration.ZERO, () -> {});
        assertTrue(passage.expire());
        assertFalse(passage.end());

        passage.free(freed::add);

        assertEquals(List.of(), freed);
        assertFalse(Thread.currentThread().isInterrupted());
    }
}
