package org.peerbench.host.questionnaire;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.questionnaire.Combined;

/**
 * The band in which a mean lies. Values are whole points of a scale. With at least five raters a band is half a point
 * wide, with ten a fifth, with twenty a tenth: wide enough to hold at least two possible sums, so that a sum is never
 * known. At each end of the scale bands are joined until they hold one sum more than a single rater can account for:
 * else a rater who alone differs from all others would learn theirs by taking the own answer away.
 */
final class Bands {
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    private Bands() {}

    /** The band of these values; nothing for fewer than five. */
    static Optional<Combined.Mean> of(String subject, List<Long> values, long least, long most) {
        int raters = values.size();
        if (raters < Combined.FEWEST || most <= least) {
            return Optional.empty();
        }
        int perPoint = raters >= TWENTY ? TEN : raters >= TEN ? Combined.FEWEST : 2;
        long range = most - least;
        int bands = Math.toIntExact(range * perPoint);
        // Sums from 0 to the range are what one rater can account for; the band at an end holds at least one more.
        int joined = Math.toIntExact(Math.min(bands, ceiling((range + 2) * perPoint, raters)));
        long above = values.stream().mapToLong(value -> value - least).sum();
        int low = Math.toIntExact(Math.min(bands - 1, above * perPoint / raters));
        int high = low + 1;
        if (2 * joined > bands) {
            // The ends overlap: nothing can be told but that the mean lies on the scale.
            low = 0;
            high = bands;
        } else if (low < joined) {
            low = 0;
            high = joined;
        } else if (low >= bands - joined) {
            low = bands - joined;
            high = bands;
        }
        return Optional.of(new Combined.Mean(
                subject, rounded(raters), least + low / (double) perPoint, least + high / (double) perPoint));
    }

    /** Down to a multiple of five. */
    static int rounded(int count) {
        return count / Combined.FEWEST * Combined.FEWEST;
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
