package org.peerbench.host.tilemap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Property(tries = 500)
    void noOtherChoiceIsCheaper(@ForAll("tables") double[][] cost) {
        assertEquals(cheapest(cost, 0, new boolean[cost[0].length]), total(cost, Assignment.solve(cost)));
    }

    @Property(tries = 200)
    void noColumnIsUsedTwice(@ForAll("tables") double[][] cost) {
        assertEquals(
                cost.length,
                Arrays.stream(Assignment.solve(cost))
                        .filter(column -> column >= 0)
                        .distinct()
                        .count());
    }

    @Test
    void anEmptyTableHasAnEmptyAnswer() {
        assertArrayEquals(new int[0], Assignment.solve(new double[0][0]));
    }

    @Test
    void aTableHigherThanWideIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Assignment.solve(new double[][] {{1}, {2}}));
    }

    /** Whole costs, so that sums are exact; negative ones and ties among them. */
    @Provide
    Arbitrary<double[][]> tables() {
        var sizes = Arbitraries.integers().between(1, 5);
        return sizes.flatMap(rows -> Arbitraries.integers()
                .between(rows, 7)
                .flatMap(columns -> Arbitraries.integers()
                        .between(-9, 20)
                        .list()
                        .ofSize(rows * columns)
                        .map(cells -> IntStream.range(0, rows)
                                .mapToObj(row -> cells.subList(row * columns, (row + 1) * columns).stream()
                                        .mapToDouble(Integer::doubleValue)
                                        .toArray())
                                .toArray(double[][]::new))));
    }

    /** Tries every choice of columns for the rows from {@code row} on. */
    private static double cheapest(double[][] cost, int row, boolean[] taken) {
        if (row == cost.length) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.min(best, cost[row][column] + cheapest(cost, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }

    private static double total(double[][] cost, int[] columns) {
        return IntStream.range(0, columns.length)
                .mapToDouble(row -> cost[row][columns[row]])
                .sum();
    }
}
