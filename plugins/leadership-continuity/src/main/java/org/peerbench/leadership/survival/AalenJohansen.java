package org.peerbench.leadership.survival;

import java.util.Arrays;

/**
 * By which day which share has ended of each cause (cumulative incidence; Aalen and Johansen 1978), for causes that
 * compete, with right-censoring and delayed entry. With the share that lasts they add to 1; one less a Kaplan–Meier curve
 * of a single cause does not, and says too much. O(N log N + N × causes).
 *
 * <p>The standard error is that of the infinitesimal jackknife, each observation taken as a person of its own, as
 * {@code survfit} of R's survival gives it for several states. Without delayed entry it is Greenwood's.
 *
 * @param time          the distinct days of exit, rising
 * @param survival      share that lasts longer than this day
 * @param incidence     for each cause from 1, at place cause − 1: the share ended of it up to and on this day
 * @param standardError of the shares
 */
public record AalenJohansen(double[] time, double[] survival, double[][] incidence, double[][] standardError) {
    /** The shares of some observations, for as many causes as their highest number says. */
    public static AalenJohansen of(Observations all) {
        Moments moments = Moments.of(all);
        int causes = all.causes();
        double[][] incidence = new double[causes][];
        double[][] error = new double[causes][];
        for (int cause = 0; cause < causes; cause++) {
            incidence[cause] = moments.incidence(cause + 1);
            error[cause] = new Jackknife(moments, cause + 1, incidence[cause]).errors();
        }
        return new AalenJohansen(moments.time(), moments.survivalAfter(), incidence, error);
    }

    /** The share ended of a cause, from 1, after so many days. */
    public double at(int cause, double days) {
        int place = Arrays.binarySearch(time, days);
        int row = place >= 0 ? place : -place - 2;
        return row < 0 ? 0 : incidence[cause - 1][row];
    }

    /** The 95 % limits of a cause's share, from 1, on each day; NaN where there are none. */
    public Limits[] limits(int cause, Interval interval) {
        Limits[] limits = new Limits[time.length];
        Arrays.setAll(limits, day -> interval.around(incidence[cause - 1][day], standardError[cause - 1][day]));
        return limits;
    }
}
