package org.peerbench.leadership.time;

/**
 * A length of time in days, as exactly as the dates allow.
 *
 * @param low  the fewest, 0 or more
 * @param high the most
 */
public record Days(long low, long high) {
    /** None. */
    public static final Days NONE = new Days(0, 0);

    public Days {
        if (low < 0 || high < low) {
            throw new IllegalArgumentException(low + " to " + high + " days");
        }
    }

    /** Whether it is known to the day. */
    public boolean exact() {
        return low == high;
    }

    /** Both together. */
    public Days plus(Days other) {
        return new Days(low + other.low, high + other.high);
    }

    /** Halfway between the two, for what must be one number; shown with its range where it is not exact. */
    public double middle() {
        return (low + high) / 2.0;
    }
}
