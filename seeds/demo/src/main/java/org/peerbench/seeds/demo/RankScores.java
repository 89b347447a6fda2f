package org.peerbench.seeds.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws normal scores that go together as the national ranks do (a Gaussian copula). The first scores are given by the
 * area's character; the others follow from them and from chance.
 */
final class RankScores {
    /** Correlations found pair by pair need not fit together; drawn a little towards zero they do. */
    private static final double SHRINKAGE = 0.95;

    private final List<String> measures;
    private final double[][] root;

    RankScores(NationalShape shape) {
        measures = shape.measures();
        root = cholesky(normalCorrelation(shape.rankCorrelation()));
    }

    /**
     * One score a measure.
     *
     * @param given the scores of the first measures, in their order
     * @param nudge what a measure's own part, which the others do not explain, is drawn around
     */
    Map<String, Double> draw(List<Double> given, Map<String, Double> nudge, Draw draw) {
        double[] parts = new double[measures.size()];
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            double explained = 0;
            for (int j = 0; j < i; j++) {
                explained += root[i][j] * parts[j];
            }
            parts[i] = i < given.size() ? (given.get(i) - explained) / root[i][i] : own(measures.get(i), nudge, draw);
            scores.put(measures.get(i), explained + root[i][i] * parts[i]);
        }
        return scores;
    }

    private static double own(String measure, Map<String, Double> nudge, Draw draw) {
        return nudge.containsKey(measure) ? nudge.get(measure) + draw.gaussian() / 2 : draw.gaussian();
    }

    /** Pearson's correlation of two normal variables from Spearman's: 2 sin(πr/6). */
    private static double[][] normalCorrelation(double[][] spearman) {
        double[][] normal = new double[spearman.length][spearman.length];
        for (int i = 0; i < normal.length; i++) {
            for (int j = 0; j < normal.length; j++) {
                normal[i][j] = i == j ? 1 : SHRINKAGE * 2 * StrictMath.sin(StrictMath.PI * spearman[i][j] / 6);
            }
        }
        return normal;
    }

    private static double[][] cholesky(double[][] matrix) {
        double[][] lower = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j && rest <= 0) {
                    throw new IllegalStateException("The national rank correlations contradict each other");
                }
                lower[i][j] = i == j ? StrictMath.sqrt(rest) : rest / lower[j][j];
            }
        }
        return lower;
    }
}
