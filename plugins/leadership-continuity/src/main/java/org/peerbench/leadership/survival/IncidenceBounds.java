package org.peerbench.leadership.survival;

import java.util.Arrays;
import java.util.List;

/**
 * Between what the share that has ended of a cause (Aalen and Johansen 1978) lies for every meaning of durations that are
 * known in part: limits from outside, as {@link CurveBounds}. An end adds the share that lasts until then by those at risk
 * on its day; at most with the highest curve and the fewest at risk, and never so much that it and the lowest curve make
 * more than one.
 */
public final class IncidenceBounds {
    private final CurveBounds curve;
    private final double[] low;
    private final double[] high;

    private IncidenceBounds(CurveBounds curve, double[] low, double[] high) {
        this.curve = curve;
        this.low = low;
        this.high = high;
    }

    /**
     * Around the share ended of a cause.
     *
     * @param curve of the same durations
     * @param cause from 1
     */
    public static IncidenceBounds of(List<Vague> all, CurveBounds curve, int cause) {
        AtRiskBounds risk = curve.risk();
        double[] low = new double[risk.last() + 1];
        double[] high = new double[risk.last() + 1];
        for (Vague one : all) {
            if (one.cause() == cause && one.ends()) {
                int first = Math.max(1, one.exitLow());
                high[first] += curve.high(first - 1) / fewest(risk, one);
                low[one.exitHigh()] += one.surelyEnds() ? curve.low(one.exitHigh() - 1) / risk.most(one) : 0;
            }
        }
        Arrays.parallelPrefix(low, Double::sum);
        Arrays.parallelPrefix(high, Double::sum);
        return new IncidenceBounds(curve, low, high);
    }

    /** The fewest at risk on a day on which it can end, itself among them. */
    private static int fewest(AtRiskBounds risk, Vague end) {
        int least = Integer.MAX_VALUE;
        for (int day = Math.max(1, end.exitLow()); day <= end.exitHigh(); day++) {
            least = Math.min(least, risk.surely()[day]);
        }
        return Math.max(1, least);
    }

    /** The least share ended of it after so many days. */
    public double low(double days) {
        return at(low, days);
    }

    /** The greatest. */
    public double high(double days) {
        return Math.min(at(high, days), 1 - curve.low(days));
    }

    private static double at(double[] share, double days) {
        return share[(int) Math.max(0, Math.min(share.length - 1, Math.floor(days)))];
    }
}
