package org.peerbench.leadership.survival;

import java.util.List;

/**
 * How many are under observation on each day, at least and at most.
 *
 * @param surely  by day: with entry &lt; day &lt;= exit in every meaning
 * @param possibly by day: in some meaning
 * @param beyond  by day: surely there, and surely longer than this day
 */
record AtRiskBounds(int[] surely, int[] possibly, int[] beyond) {
    static AtRiskBounds of(List<Vague> all) {
        int last = all.stream().mapToInt(Vague::exitHigh).max().orElse(0);
        AtRiskBounds bounds = new AtRiskBounds(new int[last + 2], new int[last + 2], new int[last + 2]);
        for (Vague one : all) {
            there(bounds.surely, one.entryHigh(), one.exitLow());
            there(bounds.possibly, one.entryLow(), one.exitHigh());
            there(bounds.beyond, one.entryHigh(), one.exitLow() - 1);
        }
        sum(bounds.surely);
        sum(bounds.possibly);
        sum(bounds.beyond);
        return bounds;
    }

    private static void there(int[] days, int after, int until) {
        if (after < until) {
            days[after + 1]++;
            days[until + 1]--;
        }
    }

    private static void sum(int[] days) {
        for (int day = 1; day < days.length; day++) {
            days[day] += days[day - 1];
        }
    }

    /** The last day on which somebody can be under observation. */
    int last() {
        return surely.length - 2;
    }

    /** The fewest who are under observation when one ends between two days: itself, and those who surely stay longer. */
    int fewest(Vague end) {
        int least = Integer.MAX_VALUE;
        for (int day = Math.max(1, end.exitLow()); day <= end.exitHigh(); day++) {
            least = Math.min(least, beyond[day]);
        }
        return least + 1;
    }

    /** The most who can be under observation then. */
    int most(Vague end) {
        int most = 1;
        for (int day = Math.max(1, end.exitLow()); day <= end.exitHigh(); day++) {
            most = Math.max(most, possibly[day]);
        }
        return most;
    }
}
