package org.peerbench.leadership.survival;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * The share that lasts beyond each day (Kaplan and Meier 1958), for right-censored durations that may have come under
 * observation late (Tsai, Jewell and Wang 1987): the product of (atRisk − events) / atRisk. Ends and censorings on one
 * day: the ends come first. O(N log N).
 *
 * <p>Where everybody at risk ends, the curve is 0 and stays there, even when others enter later. With delayed entry that
 * can happen early, while few are under observation; the curve then says little, and {@link #emptied()} tells. The
 * figures are those of {@code survfit} in R's survival.
 *
 * @param time          the distinct days of exit, rising
 * @param atRisk        how many were under observation: entry &lt; day &lt;= exit
 * @param events        how many ended
 * @param censored      how many were last seen
 * @param survival      share that lasts longer than this day, 1 to 0
 * @param standardError of the share, after Greenwood 1926; NaN where the share is 0
 */
public record KaplanMeier(
        double[] time, int[] atRisk, int[] events, int[] censored, double[] survival, double[] standardError) {
    /** The curve of some observations; without any it has no days. */
    public static KaplanMeier of(Observations all) {
        RiskTable table = RiskTable.of(all);
        int days = table.time().length;
        double[] survival = new double[days];
        double[] error = new double[days];
        double share = 1;
        double greenwood = 0;
        for (int day = 0; day < days; day++) {
            double risk = table.atRisk()[day];
            double ended = table.events()[day];
            share *= (risk - ended) / risk;
            greenwood += ended == 0 ? 0 : ended / (risk * (risk - ended));
            survival[day] = share;
            error[day] = share * Math.sqrt(greenwood);
        }
        return new KaplanMeier(table.time(), table.atRisk(), table.events(), table.censored(), survival, error);
    }

    /** How many ended. */
    public int ended() {
        return Arrays.stream(events).sum();
    }

    /** Whether the curve fell to 0 although somebody was seen for longer: its risk set ran empty in the middle. */
    public boolean emptied() {
        for (int day = 0; day + 1 < time.length; day++) {
            if (survival[day] == 0) {
                return true;
            }
        }
        return false;
    }

    /** The share that lasts longer than so many days; beyond the last day seen its last level. */
    public double at(double days) {
        int day = row(days);
        return day < 0 ? 1 : survival[day];
    }

    /** How many were under observation on the last day listed that is not after this one; 0 before the first. */
    public int atRiskOn(double days) {
        int day = row(days);
        return day < 0 ? 0 : atRisk[day];
    }

    /** The 95 % limits on each day, pointwise; NaN where there are none. */
    public Limits[] limits(Interval interval) {
        Limits[] limits = new Limits[time.length];
        Arrays.setAll(limits, day -> interval.around(survival[day], standardError[day]));
        return limits;
    }

    /**
     * The day by which half has ended. Where the curve lies at one half over a gap it is the middle of the gap, where it
     * lies there to its end the gap's first day, as R prints it. Equal within 1.5e-8.
     */
    public Quantile median(Interval interval) {
        return quantile(Crossing::half, interval);
    }

    /**
     * The day by which a share has ended. Where the curve lies at that level over a gap it is the middle of the gap, also
     * of the one up to the last day, as R's {@code quantile} has it: there alone {@code quantile(0.5)} is not the median
     * that R prints.
     *
     * @param ended from 0 to 1
     */
    public Quantile quantile(double ended, Interval interval) {
        return quantile(curve -> curve.of(ended), interval);
    }

    /** The mean of durations cut at so many days, above 0. */
    public RestrictedMean restrictedMean(double until) {
        double after = 0;
        double variance = 0;
        double next = until;
        for (int day = row(until); day >= 0; day--) {
            after += (next - time[day]) * survival[day];
            next = time[day];
            double left = atRisk[day] - (double) events[day];
            variance += left == 0 ? 0 : after * after * events[day] / (atRisk[day] * left);
        }
        return new RestrictedMean(next + after, Math.sqrt(variance), until);
    }

    private Quantile quantile(ToDoubleFunction<Crossing> day, Interval interval) {
        Limits[] limits = limits(interval);
        double[] low = Arrays.stream(limits).mapToDouble(Limits::low).toArray();
        double[] high = Arrays.stream(limits).mapToDouble(Limits::high).toArray();
        return new Quantile(
                day.applyAsDouble(new Crossing(time, survival)),
                day.applyAsDouble(new Crossing(time, low)),
                day.applyAsDouble(new Crossing(time, high)));
    }

    /** Place of the last day that is not after this one; −1 before the first. */
    private int row(double days) {
        int place = Arrays.binarySearch(time, days);
        return place >= 0 ? place : -place - 2;
    }
}
