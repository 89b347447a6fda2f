package org.peerbench.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.peerbench.matching.assignment.SparseCosts;

/** Random assignment problems, all square. */
final class RandomCosts {
    private RandomCosts() {}

    /** Costs from 1 to {@code range}. */
    static long[][] uniform(int size, int range, int seed) {
        Random random = new Random(seed);
        long[][] costs = new long[size][size];
        for (long[] row : costs) {
            for (int column = 0; column < size; column++) {
                row[column] = 1L + random.nextInt(range);
            }
        }
        return costs;
    }

    /** Rounded distances from points to other points of a square. */
    static long[][] distances(int size, int side, int seed) {
        int[][] from = points(size, side, 2 * seed);
        int[][] to = points(size, side, 2 * seed + 1);
        long[][] costs = new long[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                costs[row][column] = distance(from[row], to[column]);
            }
        }
        return costs;
    }

    /** R. E. Machol and M. Wien's hard problem (Operations Research 24, 1976): row times column. */
    static long[][] products(int size) {
        long[][] costs = new long[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                costs[row][column] = (row + 1L) * (column + 1L);
            }
        }
        return costs;
    }

    /** Some columns a row, with costs from 1 to {@code range}; one of them so that all can be assigned. */
    static SparseCosts sparse(int size, int each, int range, int seed) {
        Random random = new Random(seed);
        SparseCosts.Builder costs = SparseCosts.of(size, size);
        int shift = random.nextInt(size);
        for (int row = 0; row < size; row++) {
            int planted = (row + shift) % size;
            costs.allow(row, planted, 1L + random.nextInt(range));
            int[] others = random.ints(0, size)
                    .filter(column -> column != planted)
                    .distinct()
                    .limit(each - 1L)
                    .toArray();
            for (int column : others) {
                costs.allow(row, column, 1L + random.nextInt(range));
            }
        }
        return costs.build();
    }

    /** Points of a square, each with some of those whose place from the left is near its own; costs are rounded distances. */
    static SparseCosts near(int size, int each, int side, int seed) {
        Random random = new Random(seed);
        SparseCosts.Builder costs = SparseCosts.of(size, size);
        int[][] from = points(size, side, 2 * seed);
        int[][] to = points(size, side, 2 * seed + 1);
        Arrays.sort(from, Comparator.comparingInt(point -> point[0]));
        Arrays.sort(to, Comparator.comparingInt(point -> point[0]));
        for (int row = 0; row < size; row++) {
            int at = row;
            random.ints(-4 * each, 4 * each + 1)
                    .map(step -> Math.floorMod(at + step, size))
                    .filter(column -> column != at)
                    .distinct()
                    .limit(each - 1L)
                    .forEach(column -> costs.allow(at, column, distance(from[at], to[column])));
            costs.allow(row, row, distance(from[row], to[row]));
        }
        return costs.build();
    }

    private static int[][] points(int size, int side, int seed) {
        Random random = new Random(seed);
        int[][] points = new int[size][];
        for (int point = 0; point < size; point++) {
            points[point] = new int[] {random.nextInt(side), random.nextInt(side)};
        }
        return points;
    }

    private static long distance(int[] one, int[] other) {
        return Math.round(Math.hypot(one[0] - other[0], one[1] - other[1]));
    }
}
