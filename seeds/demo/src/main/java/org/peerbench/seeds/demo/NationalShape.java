package org.peerbench.seeds.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the real figures of England look like as a whole: the quantiles of each measure in each period, how the
 * measures go together by rank, and how well an area keeps its rank from year to year. No figure of any one area is
 * in it; the lowest and highest twentieth are left out.
 */
final class NationalShape {
    /** The shares of areas below each quantile: 5 %, 10 % … 95 %. */
    static final int FIRST_PERCENT = 5;

    static final int STEP_PERCENT = 5;

    private final Map<String, double[]> quantiles = new LinkedHashMap<>();
    private final Map<String, Double> persistence = new LinkedHashMap<>();
    private final double[][] rankCorrelation;

    private NationalShape(List<String> quantileLines, List<String> rankLines) {
        for (String line : quantileLines) {
            String[] cells = line.split(",", -1);
            quantiles.put(key(cells[0], cells[1]), numbers(cells, 2));
        }
        rankCorrelation = new double[rankLines.size()][];
        for (String line : rankLines) {
            String[] cells = line.split(",", -1);
            rankCorrelation[persistence.size()] = numbers(cells, 3);
            persistence.put(cells[0], Double.valueOf(cells[2]));
        }
    }

    static NationalShape load() {
        return new NationalShape(lines("national-quantiles.csv"), lines("national-ranks.csv"));
    }

    /** The measures whose ranks go together, in the order of {@link #rankCorrelation()}. */
    List<String> measures() {
        return List.copyOf(persistence.keySet());
    }

    /** The value below which the share {@code p} of areas lies; flat beyond the outermost quantiles. */
    double quantile(String measure, String period, double p) {
        double[] values = quantiles.get(key(measure, period));
        if (values == null) {
            throw new IllegalArgumentException("No national figures of " + measure + " for " + period);
        }
        double place = Math.max(0, Math.min(values.length - 1, (p * 100 - FIRST_PERCENT) / STEP_PERCENT));
        int below = Math.min((int) place, values.length - 2);
        return values[below] + (place - below) * (values[below + 1] - values[below]);
    }

    /** Spearman's correlation of one year's figures with the next, as a mean over the years. */
    double persistence(String measure) {
        return persistence.getOrDefault(measure, 0.0);
    }

    /** Spearman's correlation between the measures, symmetric. */
    double[][] rankCorrelation() {
        return Arrays.stream(rankCorrelation).map(double[]::clone).toArray(double[][]::new);
    }

    private static String key(String measure, String period) {
        return measure + "@" + period;
    }

    private static double[] numbers(String[] cells, int from) {
        return Arrays.stream(cells, from, cells.length)
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static List<String> lines(String file) {
        try (InputStream in = NationalShape.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
