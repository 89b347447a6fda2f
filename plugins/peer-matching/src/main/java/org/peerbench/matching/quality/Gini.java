package org.peerbench.matching.quality;

import java.util.Arrays;

/**
 * How unevenly something is spread: half the mean difference between two of them, divided by the mean. 0 is even; with n of
 * them (n - 1) / n is all with one. C. Gini 1912, as {@code ineq::Gini} in R has it, without a correction for few.
 */
final class Gini {
    private Gini() {}

    /** Exact; unknown where there is nothing to spread. */
    static Share of(long... values) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        long sum = 0;
        long weighted = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            weighted += (i + 1L) * sorted[i];
        }
        return new Share(2 * weighted - (sorted.length + 1L) * sum, sorted.length * sum);
    }
}
