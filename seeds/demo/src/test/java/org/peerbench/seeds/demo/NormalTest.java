package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Expected values: Abramowitz and Stegun, Handbook of Mathematical Functions, tables 26.1 and 26.5. */
final class NormalTest {
    @Test
    void theDistributionIsThatOfTheTables() {
        assertEquals(0.5, Normal.distribution(0), 1e-7);
        assertEquals(0.8413447, Normal.distribution(1), 1e-7);
        assertEquals(0.0227501, Normal.distribution(-2), 1e-7);
    }

    @Test
    void theQuantileIsThatOfTheTables() {
        assertEquals(1.2815516, Normal.quantile(0.9), 1e-5);
        assertEquals(-1.9599640, Normal.quantile(0.025), 1e-5);
    }
}
