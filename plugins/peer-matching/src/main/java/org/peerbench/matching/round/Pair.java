package org.peerbench.matching.round;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A possible match.
 *
 * @param need  id of the need
 * @param offer id of the offer
 * @param score how well they fit, 0 to 1000
 * @param parts what the score is made of, adding up exactly; empty where not known
 */
public record Pair(String need, String offer, int score, Map<String, Integer> parts) {
    public Pair {
        parts = parts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(parts));
    }

    /** A pair of which only the score is known. */
    public Pair(String need, String offer, int score) {
        this(need, offer, score, Map.of());
    }

    /** Which two it joins. */
    public Link link() {
        return new Link(need, offer);
    }
}
