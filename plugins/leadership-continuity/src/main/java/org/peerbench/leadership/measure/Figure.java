package org.peerbench.leadership.measure;

/**
 * A figure, and between what it lies for every day that the partial dates behind it can mean.
 *
 * @param value with every partial date at its middle; NaN where the figure is not defined
 * @param low   the least it can be; NaN where not defined
 * @param high  the most it can be; NaN where not defined
 */
public record Figure(double value, double low, double high) {
    /** Not defined, because there is nothing to count or divide by. */
    public static final Figure NONE = new Figure(Double.NaN, Double.NaN, Double.NaN);

    /** One that is known exactly. */
    public static Figure exactly(double value) {
        return new Figure(value, value, value);
    }

    /** Whether it says anything. */
    public boolean defined() {
        return !Double.isNaN(value);
    }

    /** Whether partial dates leave it open. */
    public boolean open() {
        return low != high && defined();
    }

    /** Both together. */
    Figure plus(Figure other) {
        return new Figure(value + other.value, low + other.low, high + other.high);
    }

    /** A part of a whole that grow on their own: its share at least with the least part of the most whole. */
    Figure over(Figure whole) {
        if (whole.value == 0 && whole.high == 0) {
            return NONE;
        }
        double most = whole.low == 0 ? 1 : Math.min(1, high / whole.low);
        return new Figure(whole.value == 0 ? 0 : value / whole.value, low / whole.high, most);
    }

    /** The share of this beside another that excludes it: at least with the most of the other. */
    Figure besides(Figure other) {
        if (high + other.high == 0) {
            return NONE;
        }
        return new Figure(share(value, other.value), share(low, other.high), share(high, other.low));
    }

    private static double share(double part, double rest) {
        return part == 0 ? 0 : part / (part + rest);
    }
}
