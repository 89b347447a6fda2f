package org.peerbench.matching.round;

/**
 * What a round strives for, the most important first: a later level only chooses among what is best on all earlier ones.
 */
public enum Level {
    SERVED_TIER_1("servedTier1", Aim.MOST),
    SERVED_TIER_2("servedTier2", Aim.MOST),
    SERVED_TIER_3("servedTier3", Aim.MOST),
    SERVED_TIER_4("servedTier4", Aim.MOST),
    SERVED_TIER_5("servedTier5", Aim.MOST),
    /** Matches that were published before and stay. */
    PUBLISHED_KEPT("publishedKept", Aim.MOST),
    /** Matches that score 0 to 99. The bands after it are each 100 wide. */
    BELOW_100("below100", Aim.LEAST),
    BELOW_200("below200", Aim.LEAST),
    BELOW_300("below300", Aim.LEAST),
    BELOW_400("below400", Aim.LEAST),
    BELOW_500("below500", Aim.LEAST),
    BELOW_600("below600", Aim.LEAST),
    BELOW_700("below700", Aim.LEAST),
    TOTAL_SCORE("totalScore", Aim.MOST),
    /** The sum over giving areas of the square of how many supports each gives. */
    GIVING_LOAD("givingLoad", Aim.LEAST),
    /** A sum of numbers that depend on ids and seed alone: one reproducible answer among equals. */
    CANONICAL("canonical", Aim.LEAST);

    /** Whether more is better. */
    public enum Aim {
        MOST,
        LEAST
    }

    private final String key;
    private final Aim aim;

    Level(String key, Aim aim) {
        this.key = key;
        this.aim = aim;
    }

    /** The name outside, such as {@code servedTier1}. */
    public String key() {
        return key;
    }

    /** Whether more is better. */
    public Aim aim() {
        return aim;
    }

    /** By how much {@code after} is worse than {@code before} on this level; negative where it is better. */
    public long worseBy(long before, long after) {
        return aim == Aim.MOST ? before - after : after - before;
    }
}
