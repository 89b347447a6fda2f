package org.peerbench.bench;

import java.util.List;
import java.util.Locale;

/**
 * What repeated measurements say. The median is the figure to quote; the mean counts what the clock's ticks of 10 ms
 * hide in a single block.
 */
record Spread(double min, double median, double max, double mean) {
    /**
     * Sums up.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Spread of(List<Double> measured) {
        if (measured.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        List<Double> sorted = measured.stream().sorted().toList();
        int size = sorted.size();
        return new Spread(
                sorted.get(0),
                (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2,
                sorted.get(size - 1),
                sorted.stream().mapToDouble(Double::doubleValue).sum() / size);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "min %7.2f  median %7.2f  max %7.2f  mean %7.2f", min, median, max, mean);
    }
}
