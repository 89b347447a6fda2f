package org.peerbench.leadership.survival;

import java.util.Arrays;

/**
 * Who was at risk on each day on which somebody left or was last seen: those with entry &lt; day &lt;= exit. Somebody
 * who enters on a day is not yet at risk on it; somebody last seen on a day still is, so where an end and a censoring
 * fall together the end comes first.
 *
 * @param time     the distinct days of exit, rising
 * @param atRisk   how many were at risk then, at least 1
 * @param events   how many of them ended then
 * @param censored how many of them were last seen then
 */
record RiskTable(double[] time, int[] atRisk, int[] events, int[] censored) {
    /** The table of some observations; sorts three arrays, then counts once along them. */
    static RiskTable of(Observations all) {
        double[] exits = all.sortedExits();
        RiskSet risk = new RiskSet(all.sortedEntries(), exits);
        Tally ends = new Tally(all.sortedEnds());
        RiskTable table = new RiskTable(
                new double[exits.length], new int[exits.length], new int[exits.length], new int[exits.length]);
        int rows = 0;
        for (int next = 0; next < exits.length; rows++) {
            double time = exits[next];
            int first = next;
            while (next < exits.length && exits[next] == time) {
                next++;
            }
            table.put(rows, time, risk.at(time), ends.upTo(time), next - first);
        }
        return table.first(rows);
    }

    private void put(int row, double day, int risk, int ended, int left) {
        time[row] = day;
        atRisk[row] = risk;
        events[row] = ended;
        censored[row] = left - ended;
    }

    private RiskTable first(int rows) {
        return new RiskTable(
                Arrays.copyOf(time, rows),
                Arrays.copyOf(atRisk, rows),
                Arrays.copyOf(events, rows),
                Arrays.copyOf(censored, rows));
    }
}
