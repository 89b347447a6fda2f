package org.peerbench.leadership.survival;

/** Counts along sorted days, asked for rising days. */
final class Tally {
    private final double[] sorted;
    private int passed;

    Tally(double[] sorted) {
        this.sorted = sorted;
    }

    /** How many lie after the day asked before and not after this one. */
    int upTo(double day) {
        int before = passed;
        while (passed < sorted.length && sorted[passed] <= day) {
            passed++;
        }
        return passed - before;
    }

    /** How many lie before this day. */
    int before(double day) {
        while (passed < sorted.length && sorted[passed] < day) {
            passed++;
        }
        return passed;
    }
}
