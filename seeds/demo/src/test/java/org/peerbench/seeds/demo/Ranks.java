package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Quantiles and rank correlations of real figures. */
final class Ranks {
    private Ranks() {}

    /** With linear interpolation between order statistics (type 7 of Hyndman and Fan, 1996). */
    static double quantile(Map<String, Double> figures, double p) {
        double[] sorted = figures.values().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double place = p * (sorted.length - 1);
        int below = Math.min((int) place, sorted.length - 2);
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    /** Spearman's coefficient over the areas that have both figures; ties share their mean rank. */
    static double spearman(Map<String, Double> a, Map<String, Double> b) {
        List<Double> left = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        a.forEach((area, value) -> {
            if (b.containsKey(area)) {
                left.add(value);
                right.add(b.get(area));
            }
        });
        return pearson(ranks(left), ranks(right));
    }

    private static double[] ranks(List<Double> values) {
        return values.stream()
                .mapToDouble(value -> values.stream()
                        .mapToDouble(other -> Math.signum(value - other))
                        .sum())
                .toArray();
    }

    private static double pearson(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double both = 0;
        double squareA = 0;
        double squareB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squareA += (a[i] - meanA) * (a[i] - meanA);
            squareB += (b[i] - meanB) * (b[i] - meanB);
        }
        return both / Math.sqrt(squareA * squareB);
    }
}
