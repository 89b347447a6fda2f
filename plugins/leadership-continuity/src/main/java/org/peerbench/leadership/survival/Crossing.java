package org.peerbench.leadership.survival;

/**
 * Where a curve passes a level, by the rules of R's survival: equal within a tolerance, the middle of a gap over which it
 * lies there, and days without a value left out.
 *
 * @param time  rising
 * @param curve the share beyond each day or one of its limits, which need not fall steadily
 */
record Crossing(double[] time, double[] curve) {
    /** The square root of the distance from 1 to the next number. */
    private static final double TOLERANCE = Math.sqrt(Math.ulp(1.0));

    /** The day on which it falls to one half, as R prints a median; NaN if it does not. */
    double half() {
        int first = next(0, 0.5 + TOLERANCE);
        if (first < 0) {
            return Double.NaN;
        }
        int below = next(first, curve[first]);
        boolean flat = Math.abs(curve[first] - 0.5) < TOLERANCE && below >= 0;
        return flat ? (time[first] + time[below]) / 2 : time[first];
    }

    /** The day by which a share has gone, as R's {@code quantile} has it; NaN if there is none. */
    double of(double gone) {
        if (gone == 0 || time.length == 0) {
            return gone == 0 ? 0 : Double.NaN;
        }
        int reached = nearest(gone - TOLERANCE);
        if (reached < 0) {
            return Double.NaN;
        }
        if (Math.abs(gone - last()) < TOLERANCE) {
            return (time[reached] + time[time.length - 1]) / 2;
        }
        int passed = nearest(gone + TOLERANCE);
        return passed < 0 ? Double.NaN : (time[reached] + time[passed]) / 2;
    }

    /** The first place from one on with a value below a level; −1 for none. */
    private int next(int from, double level) {
        for (int day = from; day < curve.length; day++) {
            if (curve[day] < level) {
                return day;
            }
        }
        return -1;
    }

    /** The first place of the least share gone that is at least this; −1 for none. */
    private int nearest(double gone) {
        int found = -1;
        for (int day = 0; day < curve.length; day++) {
            if (1 - curve[day] >= gone && (found < 0 || curve[day] > curve[found])) {
                found = day;
            }
        }
        return found;
    }

    /** The share gone at the last day on which it changed. */
    private double last() {
        int day = curve.length - 1;
        while (day > 0 && Double.compare(curve[day], curve[day - 1]) == 0) {
            day--;
        }
        return 1 - curve[day];
    }
}
