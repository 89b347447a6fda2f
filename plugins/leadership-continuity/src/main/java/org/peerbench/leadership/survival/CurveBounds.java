package org.peerbench.leadership.survival;

import java.util.Arrays;
import java.util.List;

/**
 * Between what a Kaplan–Meier curve lies for every meaning of durations that are known in part.
 *
 * <p>The curve does not rise and fall with each duration alone: an end that moves past somebody's last day under
 * observation weighs more. So no choice of earliest or latest days gives its limits, and these are limits from outside:
 * every meaning lies between them, but they need not be reached. For the lower one every end that can have happened by a
 * day counts, among the fewest that can have been under observation on any day it can have happened; for the upper one
 * only ends that must have happened by then count, among the most. Ends on one day multiply as in the exact curve: of n at
 * risk with d ends, (n − d)/n is at least the product of 1 − 1/(those who surely stay longer + 1) over the ends, and at
 * most the product of 1 − 1/n. Where every day is known, both are the curve itself. O(N × days that a date can mean).
 */
public final class CurveBounds {
    private final AtRiskBounds risk;
    private final double[] low;
    private final double[] high;

    private CurveBounds(AtRiskBounds risk, double[] low, double[] high) {
        this.risk = risk;
        this.low = low;
        this.high = high;
    }

    /** Around these. */
    public static CurveBounds of(List<Vague> all) {
        AtRiskBounds risk = AtRiskBounds.of(all);
        int days = risk.last() + 1;
        int[] known = new int[days];
        double[] low = new double[days];
        double[] high = new double[days];
        Arrays.fill(low, 1);
        Arrays.fill(high, 1);
        for (Vague one : all) {
            if (one.exact() && one.surelyEnds()) {
                known[one.exitLow()]++;
            } else if (one.ends()) {
                low[Math.max(1, one.exitLow())] *= 1 - 1.0 / risk.fewest(one);
                high[one.exitHigh()] *= one.surelyEnds() ? 1 - 1.0 / risk.most(one) : 1;
            }
        }
        for (int day = 1; day < days; day++) {
            low[day] *= low[day - 1] * staying(known[day], risk.surely()[day]);
            high[day] *= high[day - 1] * staying(known[day], risk.possibly()[day]);
        }
        return new CurveBounds(risk, low, high);
    }

    private static double staying(double ends, double of) {
        return ends == 0 ? 1 : (of - ends) / of;
    }

    /** The least share that lasts longer than so many days. */
    public double low(double days) {
        return at(low, days);
    }

    /** The greatest. */
    public double high(double days) {
        return at(high, days);
    }

    AtRiskBounds risk() {
        return risk;
    }

    private static double at(double[] curve, double days) {
        return curve[(int) Math.max(0, Math.min(curve.length - 1, Math.floor(days)))];
    }

    /** The days between which half has ended; NaN for the later one where it may never be so. */
    public Limits half() {
        double tolerance = Math.sqrt(Math.ulp(1.0));
        return new Limits(first(low, 0.5 + tolerance), first(high, 0.5 - tolerance));
    }

    private static double first(double[] curve, double below) {
        for (int day = 0; day < curve.length; day++) {
            if (curve[day] < below) {
                return day;
            }
        }
        return Double.NaN;
    }

    /** Between what the mean of durations cut at so many days lies. */
    public Limits restrictedMean(double until) {
        return new Limits(area(low, until), area(high, until));
    }

    private static double area(double[] curve, double until) {
        double area = 0;
        int whole = (int) Math.floor(until);
        for (int day = 0; day < whole; day++) {
            area += at(curve, day);
        }
        return area + (until - whole) * at(curve, whole);
    }
}
