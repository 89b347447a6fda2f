package org.peerbench.matching.learning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;
import java.util.Set;

/**
 * A number of the report.
 *
 * @param part  of the report
 * @param key   by which its name and its definition are found
 * @param value as it is shown
 * @param of    of how many it is a part; empty where it stands by itself
 * @param areas the areas that are helped behind it, or behind the whole of which it is a part
 * @param list  the list that it counts
 */
record Figure(Part part, String key, BigDecimal value, OptionalLong of, Set<String> areas, String list) {
    /**
     * With fewer areas behind it, a number is told to coordinators alone: who knows the region could guess which area it
     * speaks of, and each area has asked in confidence.
     */
    static final int FEWEST = 5;

    /** Minutes in a working day: 7.4 hours, the fifth part of the 37 hours of a week in local government. */
    static final long DAY = 444;

    private static final long HOUR = 60;

    /** The parts of the report, in order. */
    enum Part {
        REACH,
        GIVEN,
        CHANGED,
        LASTS,
        NEXT,
        NOTHING
    }

    static Figure count(Part part, String key, long value, Set<String> areas, String list) {
        return new Figure(part, key, BigDecimal.valueOf(value), OptionalLong.empty(), areas, list);
    }

    static Figure share(Part part, String key, long value, long of, Set<String> areas, String list) {
        return new Figure(part, key, BigDecimal.valueOf(value), OptionalLong.of(of), areas, list);
    }

    /** Hours with one decimal. */
    static BigDecimal hours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(HOUR), 1, RoundingMode.HALF_UP);
    }

    /** Working days with one decimal. */
    static BigDecimal days(long minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(DAY), 1, RoundingMode.HALF_UP);
    }

    /** Whether it cannot be traced to one area. */
    boolean untraceable() {
        return areas.size() >= FEWEST;
    }
}
