package org.peerbench.matching.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well an offer fits a need, 0 to 1000. The parts are whole numbers and add up to it exactly.
 *
 * @param portions one for each aspect, in their order
 * @param weights  how much each aspect can add, by its key
 */
public record Score(List<Portion> portions, Map<String, Integer> weights) {
    /** From here it is a strong fit. */
    public static final int STRONG = 700;

    /** From here it is a good one. */
    public static final int GOOD = 500;

    /** From here it is a fair one; below, a weak one. */
    public static final int FAIR = 300;

    public Score {
        portions = List.copyOf(portions);
        weights = Map.copyOf(weights);
    }

    /** Of a pair, with these weights. */
    public static Score of(Facts facts, Map<String, Integer> weights) {
        return new Score(Shares.of(facts), weights);
    }

    /** The points of an aspect. */
    public int points(Portion portion) {
        return portion.points(weights.getOrDefault(portion.aspect().key(), 0));
    }

    /** Points by aspect, in the order of the aspects. */
    public Map<String, Integer> parts() {
        Map<String, Integer> parts = new LinkedHashMap<>();
        portions.forEach(portion -> parts.put(portion.aspect().key(), points(portion)));
        return parts;
    }

    /** All points. */
    public int total() {
        return portions.stream().mapToInt(this::points).sum();
    }
}
