package org.peerbench.leadership.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QualityTest {
    /** Of five posts four were verified within 90 days of 1 January 2024: since 3 October 2023; two of five dates are partial. */
    @Test
    void fourVerifiedPostsInFiveAreEnoughToBeCompared() {
        Quality quality = Told.measured(
                        Told.window("2023-01-01", "2024-01-01"),
                        Told.post("a", "2020-01-01", Told.verified(Told.holds("p", "2020-01-01", ""), "2023-10-03")),
                        Told.post("b", "2020-01-01", Told.verified(Told.holds("q", "2020-02", ""), "2023-12-01")),
                        Told.post("c", "2020-01-01", Told.verified(Told.holds("r", "2020", ""), "2023-12-01")),
                        Told.post("d", "2020-01-01", Told.verified(Told.holds("s", "2020-01-01", ""), "2023-12-31")),
                        Told.post("e", "", Told.verified(Told.holds("t", "2020-01-01", ""), "2023-10-02")))
                .quality();
        assertEquals(new Quality.Part(4, 5), quality.verified());
        assertEquals(new Quality.Part(3, 5), quality.toTheDay());
        assertEquals(new Quality.Part(4, 5), quality.observed());
        assertTrue(quality.comparable());
    }
}
