package org.peerbench.host.questionnaire;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.peerbench.api.questionnaire.Combined;

/**
 * The band in which a mean lies. Values are whole points of a scale. With at least five raters a band is half a point
 * wide, with ten a fifth, with twenty a tenth: wide enough to hold at least two possible sums, so that a sum is never
 * known. At each end of the scale bands are joined until they hold one sum more than a single rater can account for:
 * else a rater who alone differs from all others would learn theirs by taking the own answer away. Where a band was told
 * before of partly the same raters, {@link Earlier} says which edges would tell by their difference.
 */
final class Bands {
    private static final int TEN = 10;
    private static final int TWENTY = 20;

    private Bands() {}

    /**
     * A band.
     *
     * @param low  least sum of points above the scale's end that it holds
     * @param high greatest such sum
     */
    record Band(Combined.Mean mean, long low, long high) {}

    /** The band of these values; nothing for fewer than five. */
    static Optional<Combined.Mean> of(String subject, List<Long> values, long least, long most) {
        return of(subject, values, least, most, List.of(), cuts -> cuts).map(Band::mean);
    }

    /**
     * The same where bands were told before: cuts that would tell by their difference are left out. Which are, follows
     * from what was told and never from the values.
     *
     * @param safe leaves out of some cuts those that would tell together with all that was told
     */
    static Optional<Band> of(
            String subject,
            List<Long> values,
            long least,
            long most,
            List<Earlier> earlier,
            UnaryOperator<List<Long>> safe) {
        int raters = values.size();
        if (raters < Combined.FEWEST || most <= least) {
            return Optional.empty();
        }
        int perPoint = raters >= TWENTY ? TEN : raters >= TEN ? Combined.FEWEST : 2;
        long range = most - least;
        long bands = range * perPoint;
        // Sums from 0 to the range are what one rater can account for; the band at an end holds at least one more.
        long joined = Math.min(bands, ceiling((range + 2) * perPoint, raters));
        long above = values.stream().mapToLong(value -> value - least).sum();
        SortedMap<Long, Long> edges = new TreeMap<>();
        for (long edge = joined; edge <= bands - joined; edge++) {
            long cut = ceiling(edge * raters, perPoint);
            if (earlier.stream().noneMatch(told -> told.forbids(cut, range))) {
                edges.put(cut, edge);
            }
        }
        edges.keySet().retainAll(Set.copyOf(safe.apply(List.copyOf(edges.keySet()))));
        long low = edges.headMap(above + 1).values().stream().reduce(0L, (one, other) -> other);
        long high = edges.tailMap(above + 1).values().stream().findFirst().orElse(bands);
        long greatest = high == bands ? range * raters : ceiling(high * raters, perPoint) - 1;
        Combined.Mean mean = new Combined.Mean(
                subject, rounded(raters), least + low / (double) perPoint, least + high / (double) perPoint);
        return Optional.of(new Band(mean, ceiling(low * raters, perPoint), greatest));
    }

    /** Down to a multiple of five. */
    static int rounded(int count) {
        return count / Combined.FEWEST * Combined.FEWEST;
    }

    private static long ceiling(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
