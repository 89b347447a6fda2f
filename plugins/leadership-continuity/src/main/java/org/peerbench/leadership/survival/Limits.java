package org.peerbench.leadership.survival;

/** The two ends of an interval; NaN where it has none. */
public record Limits(double low, double high) {
    /** No interval. */
    static final Limits NONE = new Limits(Double.NaN, Double.NaN);
}
