package org.peerbench.leadership.survival;

import java.util.Arrays;

/**
 * Observations by the numbers of the days on which somebody left.
 *
 * @param time     the distinct days of exit, rising
 * @param first    of each observation, the first of these days on which it was at risk
 * @param last     of each observation, the day of its exit
 * @param cause    of each observation
 * @param atRisk   on each day
 * @param survival share that lasts up to each day, before its ends; one place more than days
 */
record Moments(double[] time, int[] first, int[] last, int[] cause, int[] atRisk, double[] survival) {
    static Moments of(Observations all) {
        RiskTable table = RiskTable.of(all);
        double[] time = table.time();
        double[] survival = new double[time.length + 1];
        survival[0] = 1;
        for (int day = 0; day < time.length; day++) {
            double risk = table.atRisk()[day];
            survival[day + 1] = survival[day] * ((risk - table.events()[day]) / risk);
        }
        int[] first = new int[all.size()];
        int[] last = new int[all.size()];
        int[] cause = new int[all.size()];
        for (int one = 0; one < first.length; one++) {
            int entered = Arrays.binarySearch(time, all.entry(one));
            first[one] = entered >= 0 ? entered + 1 : -entered - 1;
            last[one] = Arrays.binarySearch(time, all.exit(one));
            cause[one] = all.cause(one);
        }
        return new Moments(time, first, last, cause, table.atRisk(), survival);
    }

    double[] survivalAfter() {
        return Arrays.copyOfRange(survival, 1, survival.length);
    }

    /** How many ended of a cause on each day. */
    int[] ends(int of) {
        int[] ends = new int[time.length];
        for (int one = 0; one < last.length; one++) {
            ends[last[one]] += cause[one] == of ? 1 : 0;
        }
        return ends;
    }

    /** The share ended of a cause up to and on each day. */
    double[] incidence(int of) {
        int[] ends = ends(of);
        double[] incidence = new double[time.length];
        double sum = 0;
        for (int day = 0; day < incidence.length; day++) {
            sum += survival[day] * ends[day] / atRisk[day];
            incidence[day] = sum;
        }
        return incidence;
    }

    /** The observations in the order of a number below {@code days} that each has; equal ones as they stand. */
    static int[] order(int[] number, int days) {
        int[] start = new int[days + 2];
        for (int each : number) {
            start[each + 1]++;
        }
        for (int day = 0; day <= days; day++) {
            start[day + 1] += start[day];
        }
        int[] order = new int[number.length];
        for (int one = 0; one < number.length; one++) {
            order[start[number[one]]++] = one;
        }
        return order;
    }
}
