package org.peerbench.leadership.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.peerbench.leadership.time.During;

/**
 * How long those in post for good have been there so far. Not how long they will stay: the longest are still to come, and
 * the short ones have gone.
 *
 * @param holders how many of them began on a known date
 * @param median  in days
 * @param mean    in days
 */
public record TimeInPost(int holders, Figure median, Figure mean) {
    static TimeInPost of(List<Spell> spells, Window window) {
        List<During> now = spells.stream()
                .filter(spell -> spell.inPost(window.end(), Reading.MIDDLE))
                .flatMap(spell -> spell.lasting().stream())
                .filter(lasting -> lasting.from().isPresent())
                .filter(lasting -> Reading.MIDDLE.start(lasting.from()) <= window.end())
                .toList();
        return new TimeInPost(
                now.size(),
                figure(now, window, TimeInPost::median),
                figure(now, window, days -> Arrays.stream(days).average().orElse(Double.NaN)));
    }

    private static Figure figure(List<During> now, Window window, ToDoubleFunction<double[]> of) {
        return new Figure(
                of.applyAsDouble(days(now, window, Reading.MIDDLE)),
                of.applyAsDouble(days(now, window, Reading.LEAST)),
                of.applyAsDouble(days(now, window, Reading.MOST)));
    }

    private static double[] days(List<During> now, Window window, Reading reading) {
        return now.stream()
                .mapToDouble(lasting -> Math.max(0, window.end() - reading.start(lasting.from())))
                .sorted()
                .toArray();
    }

    static double median(double[] sorted) {
        int size = sorted.length;
        return size == 0 ? Double.NaN : (sorted[(size - 1) / 2] + sorted[size / 2]) / 2;
    }
}
