package org.peerbench.matching.assignment;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;

/** Random problems. */
final class Instances {
    private Instances() {}

    /** Values from 1 to {@code range}. */
    static long[][] uniform(Random random, int rows, int columns, int range) {
        return patchy(random, rows, columns, range, 1);
    }

    /** The same, with one cell in {@code one} allowed. */
    static long[][] patchy(Random random, int rows, int columns, int range, int one) {
        long[][] matrix = new long[rows][columns];
        for (long[] row : matrix) {
            for (int column = 0; column < columns; column++) {
                row[column] = random.nextInt(one) == 0 ? 1L + random.nextInt(range) : Costs.FORBIDDEN;
            }
        }
        return matrix;
    }

    /** Rounded distances between points of a square whose side is {@code range}. */
    static long[][] distances(Random random, int size, int range) {
        int[][] points = new int[2 * size][];
        for (int point = 0; point < points.length; point++) {
            points[point] = new int[] {random.nextInt(range), random.nextInt(range)};
        }
        long[][] matrix = new long[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int[] from = points[row];
                int[] to = points[size + column];
                matrix[row][column] = Math.round(Math.hypot(from[0] - to[0], from[1] - to[1]));
            }
        }
        return matrix;
    }

    /** The same problem, naming what is allowed. */
    static SparseCosts sparse(long[][] matrix) {
        SparseCosts.Builder costs = SparseCosts.of(matrix.length, matrix.length == 0 ? 0 : matrix[0].length);
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix[row].length; column++) {
                if (matrix[row][column] != Costs.FORBIDDEN) {
                    costs.allow(row, column, matrix[row][column]);
                }
            }
        }
        return costs.build();
    }

    /**
     * Every row with some columns at random and values from 1 to {@code range}, one of them so that all
     * can be assigned.
     */
    static SparseCosts sparse(Random random, int rows, int columns, int each, int range) {
        SparseCosts.Builder costs = SparseCosts.of(rows, columns);
        int shift = random.nextInt(columns);
        for (int row = 0; row < rows; row++) {
            Set<Integer> partners = new LinkedHashSet<>();
            partners.add((row + shift) % columns);
            while (partners.size() < each) {
                partners.add(random.nextInt(columns));
            }
            for (int column : partners) {
                costs.allow(row, column, 1L + random.nextInt(range));
            }
        }
        return costs.build();
    }
}
