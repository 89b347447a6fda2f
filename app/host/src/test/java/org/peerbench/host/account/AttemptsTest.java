package org.peerbench.host.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.peerbench.host.store.SetClock;

class AttemptsTest {
    private final SetClock clock = SetClock.at("2026-03-02T09:00:00Z");
    private final Attempts attempts = new Attempts(clock, 2);

    @Test
    void aKeyIsStoppedAtItsLimitAndOthersAreNot() {
        assertTrue(attempts.begin("a"));
        assertTrue(attempts.begin("a"));
        assertFalse(attempts.begin("a"));
        assertTrue(attempts.begin("b"));
    }

    @Test
    void theWindowPasses() {
        attempts.begin("a");
        attempts.begin("a");
        clock.pass(Attempts.WINDOW);
        assertTrue(attempts.begin("a"));
    }

    @Test
    void aSuccessTakesItsTryBack() {
        attempts.begin("a");
        attempts.begin("a");
        attempts.succeeded("a");
        assertTrue(attempts.begin("a"));
        assertFalse(attempts.begin("a"));
    }

    @Test
    void manyKeysDoNotFillTheMemory() {
        attempts.begin("first");
        attempts.begin("first");
        for (int key = 0; key < 10_000; key++) {
            attempts.begin("key " + key);
        }
        assertTrue(attempts.begin("first"));
    }
}
