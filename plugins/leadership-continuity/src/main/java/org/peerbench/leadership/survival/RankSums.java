package org.peerbench.leadership.survival;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** What a log-rank test adds up along the days of all ends. */
final class RankSums {
    private final double[] observed;
    private final double[] expected;
    private final double[][] covariance;

    RankSums(List<Observations> groups) {
        int count = groups.size();
        observed = new double[count];
        expected = new double[count];
        covariance = new double[count][count];
        RiskSet[] risks = groups.stream()
                .map(group -> new RiskSet(group.sortedEntries(), group.sortedExits()))
                .toArray(RiskSet[]::new);
        Tally[] ends =
                groups.stream().map(group -> new Tally(group.sortedEnds())).toArray(Tally[]::new);
        double[] days = groups.stream()
                .flatMapToDouble(group -> Arrays.stream(group.sortedEnds()))
                .sorted()
                .distinct()
                .toArray();
        for (double day : days) {
            add(
                    IntStream.range(0, count).map(group -> risks[group].at(day)).toArray(),
                    IntStream.range(0, count)
                            .map(group -> ends[group].upTo(day))
                            .toArray());
        }
    }

    private void add(int[] risk, int[] ended) {
        double all = IntStream.of(risk).sum();
        double ends = IntStream.of(ended).sum();
        double spread = all > 1 ? ends * (all - ends) / (all - 1) : 0;
        for (int one = 0; one < risk.length; one++) {
            double share = risk[one] / all;
            observed[one] += ended[one];
            expected[one] += ends * share;
            for (int other = 0; other < risk.length; other++) {
                covariance[one][other] += spread * share * ((one == other ? 1 : 0) - risk[other] / all);
            }
        }
    }

    double[] observed() {
        return observed.clone();
    }

    double[] expected() {
        return expected.clone();
    }

    /** The quadratic form of observed less expected over the inverse covariance of these groups. */
    double distance(int[] groups) {
        double[][] rows = new double[groups.length][groups.length + 1];
        for (int row = 0; row < groups.length; row++) {
            for (int column = 0; column < groups.length; column++) {
                rows[row][column] = covariance[groups[row]][groups[column]];
            }
            rows[row][groups.length] = observed[groups[row]] - expected[groups[row]];
        }
        return form(rows);
    }

    /** Gauss's elimination; each pivot adds its residue squared. A direction without spread adds nothing. */
    private static double form(double[][] rows) {
        int last = rows.length;
        double sum = 0;
        for (int pivot = 0; pivot < last; pivot++) {
            double spread = rows[pivot][pivot];
            if (spread <= 1e-12) {
                continue;
            }
            sum += rows[pivot][last] * rows[pivot][last] / spread;
            for (int row = pivot + 1; row < last; row++) {
                double factor = rows[row][pivot] / spread;
                for (int column = pivot; column <= last; column++) {
                    rows[row][column] -= factor * rows[pivot][column];
                }
            }
        }
        return sum;
    }
}
