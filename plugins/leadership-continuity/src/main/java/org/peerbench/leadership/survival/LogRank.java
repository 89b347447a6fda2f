package org.peerbench.leadership.survival;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether groups end at the same rate (Mantel 1966; Peto and Peto 1972), with delayed entry: on each day of an end, the
 * ends of a group beside those expected from its share of all at risk then, with the variance of the hypergeometric
 * distribution. O(N log N) for a few groups.
 *
 * @param observed   the ends of each group
 * @param expected   what they would be if all groups ended at one rate
 * @param chiSquare  the distance of the two, measured by their covariance; 0 where there is nothing to compare
 * @param degrees    of freedom: the groups in which an end can be expected, less one; at least 0
 */
public record LogRank(double[] observed, double[] expected, double chiSquare, int degrees) {
    /** Compares groups. */
    public static LogRank of(List<Observations> groups) {
        RankSums sums = new RankSums(groups);
        double[] expected = sums.expected();
        int[] compared = IntStream.range(0, groups.size())
                .filter(group -> expected[group] > 0)
                .toArray();
        int degrees = Math.max(0, compared.length - 1);
        double chiSquare = degrees == 0 ? 0 : sums.distance(Arrays.copyOf(compared, degrees));
        return new LogRank(sums.observed(), expected, chiSquare, degrees);
    }

    /** How often chance alone brings at least such a distance when all end at one rate; 1 where nothing is compared. */
    public double p() {
        return degrees == 0 ? 1 : Gamma.upper(degrees / 2.0, chiSquare / 2);
    }
}
