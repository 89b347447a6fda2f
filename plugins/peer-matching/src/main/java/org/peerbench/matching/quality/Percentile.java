package org.peerbench.matching.quality;

import java.util.List;
import java.util.OptionalLong;

/**
 * Percentiles of whole numbers, exact to the hundredth. The definition is type 7 of R. J. Hyndman and Y. Fan, "Sample
 * quantiles in statistical packages" (The American Statistician 50, 1996): straight lines between the values in order, the
 * lowest at 0 % and the highest at 100 %. It is what {@code quantile} in R and {@code PERCENTILE.INC} in spreadsheets give.
 */
final class Percentile {
    private static final int WHOLE = 100;

    private Percentile() {}

    /**
     * A percentile.
     *
     * @param percent 0 to 100; 50 is the median
     * @return in hundredths; empty where there are no values
     */
    static OptionalLong hundredths(List<Integer> values, int percent) {
        if (values.isEmpty()) {
            return OptionalLong.empty();
        }
        List<Integer> sorted = values.stream().sorted().toList();
        long place = (long) percent * (sorted.size() - 1);
        int below = Math.toIntExact(place / WHOLE);
        int above = Math.min(below + 1, sorted.size() - 1);
        long rest = place % WHOLE;
        return OptionalLong.of(sorted.get(below) * (WHOLE - rest) + sorted.get(above) * rest);
    }
}
