package org.peerbench.leadership.survival;

/** How many are under observation, asked for rising days. */
final class RiskSet {
    private final Tally entered;
    private final Tally gone;

    RiskSet(double[] sortedEntries, double[] sortedExits) {
        entered = new Tally(sortedEntries);
        gone = new Tally(sortedExits);
    }

    /** How many have entry &lt; day &lt;= exit. */
    int at(double day) {
        return entered.before(day) - gone.before(day);
    }
}
