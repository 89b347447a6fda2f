package org.peerbench.matching.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How much of an aspect's points a pair has, and why.
 *
 * @param share  of {@code whole}, 0 to {@code whole}
 * @param whole  above 0
 * @param reason what was found: names a sentence in the messages
 * @param facts  what is filled into it, numbers and days
 * @param on     the day of the record behind it; empty where it follows from what is set, such as which areas touch
 */
public record Portion(
        Aspect aspect, long share, long whole, String reason, List<Object> facts, Optional<LocalDate> on) {
    public Portion {
        facts = List.copyOf(facts);
        if (share < 0 || whole <= 0 || share > whole) {
            throw new IllegalArgumentException(aspect + ": " + share + " of " + whole);
        }
    }

    /** In whole points, rounded down, of so many. */
    public int points(int most) {
        return Math.toIntExact(most * share / whole);
    }
}
