package org.peerbench.matching.round;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the candidates of a round were chosen and scored. The solver itself uses none of it; it travels with the round so
 * that the round can be understood and repeated elsewhere.
 *
 * @param floor        a pair that scores less is no candidate, 0 to 1000
 * @param levelGap     by how many levels, 0 to 5, the giver must be ahead of the receiver
 * @param receivingCap how many supports an area may receive where nothing else is said
 * @param givingCap    how many supports an area may give where nothing else is said
 * @param weights      what each part of a score can add at most; together 1000
 */
public record Settings(int floor, int levelGap, int receivingCap, int givingCap, Map<String, Integer> weights) {
    /** What all weights add up to. */
    public static final int WHOLE = 1000;

    /** The most that the likeness of two areas may add: it is a rough guide, and never decides alone. */
    public static final int MOST_FOR_SIMILARITY = 200;

    /** The part of a score that says how alike two areas are. */
    public static final String SIMILARITY = "similarity";

    /** What a round begins with. */
    public static final Settings STANDARD = new Settings(
            300,
            2,
            2,
            3,
            Map.of(
                    "strength", 400,
                    "similarity", 200,
                    "trackRecord", 150,
                    "calendar", 100,
                    "distance", 100,
                    "preference", 50));

    public Settings {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
    }
}
