package org.peerbench.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlternativesTest {
    private static final long X = Costs.FORBIDDEN;

    /** A pair is forced and the whole problem solved again: of 22,500 pairs 240 are drawn for each kind. */
    @ParameterizedTest
    @CsvSource({"150, 150, 1000, 1", "150, 150, 5, 1", "150, 150, 1000, 12", "60, 80, 100, 3", "80, 60, 100, 3"})
    void forcingAPairAndSolvingAgainCostsWhatIsSaid(int rows, int columns, int range, int one) {
        Random random = new Random(rows + columns + range + one);
        long[][] matrix = Instances.patchy(random, rows, columns, range, one);
        for (int member = 0; member < Math.min(rows, columns); member++) {
            matrix[member][member] = range;
        }
        for (Sense sense : Sense.values()) {
            Optimum optimum = Solved.proved(Costs.of(matrix), sense);
            long[][] all = Alternatives.to(Costs.of(matrix), optimum).all();
            for (int draw = 0; draw < 120; draw++) {
                int row = random.nextInt(rows);
                int column = random.nextInt(columns);
                assertEquals(forced(matrix, row, column, optimum), all[row][column]);
            }
        }
    }

    @Test
    void everyPairOfManySmallProblemsCostsWhatForcingItCosts() {
        Random random = new Random(3);
        for (int problem = 0; problem < 300; problem++) {
            int rows = 1 + random.nextInt(6);
            int columns = 1 + random.nextInt(6);
            long[][] matrix = Instances.patchy(random, rows, columns, 1 + random.nextInt(20), 1 + random.nextInt(2));
            Sense sense = random.nextBoolean() ? Sense.MINIMUM : Sense.MAXIMUM;
            if (Lapjv.solve(Costs.of(matrix), sense) instanceof Optimum optimum) {
                compareAll(matrix, optimum);
            }
        }
    }

    private static void compareAll(long[][] matrix, Optimum optimum) {
        Alternatives alternatives = Alternatives.to(Costs.of(matrix), optimum);
        long[][] all = alternatives.all();
        for (int row = 0; row < matrix.length; row++) {
            assertArrayEquals(all[row], alternatives.ofRow(row), "one row says what all say");
            for (int column = 0; column < matrix[row].length; column++) {
                assertEquals(forced(matrix, row, column, optimum), all[row][column]);
                assertChain(matrix, optimum, alternatives.ofPair(row, column), row, column, all[row][column]);
            }
        }
    }

    /** The moves lead to an assignment that has the pair and costs that much more. */
    private static void assertChain(
            long[][] matrix, Optimum optimum, Optional<Alternative> found, int row, int column, long extra) {
        assertEquals(extra != Alternatives.IMPOSSIBLE, found.isPresent());
        if (found.isEmpty()) {
            return;
        }
        assertEquals(extra, found.get().extra());
        int[] columnOf = new int[matrix.length];
        for (int one = 0; one < matrix.length; one++) {
            columnOf[one] = optimum.columnOf(one);
        }
        Set<Integer> moved = new HashSet<>();
        for (Move move : found.get().moves()) {
            assertTrue(moved.add(move.row()), "each row moves once");
            assertEquals(optimum.columnOf(move.row()), move.from());
            columnOf[move.row()] = move.to();
        }
        assertEquals(column, columnOf[row]);
        assertEquals(extra, optimum.sense().sign() * (total(matrix, columnOf) - optimum.total()));
    }

    private static long total(long[][] matrix, int[] columnOf) {
        Set<Integer> taken = new HashSet<>();
        long total = 0;
        for (int row = 0; row < matrix.length; row++) {
            if (columnOf[row] != Optimum.FREE) {
                assertTrue(taken.add(columnOf[row]), "each column once");
                assertTrue(matrix[row][columnOf[row]] != X, "allowed");
                total += matrix[row][columnOf[row]];
            }
        }
        assertEquals(Math.min(matrix.length, matrix[0].length), taken.size(), "the smaller side is whole");
        return total;
    }

    private static long forced(long[][] matrix, int row, int column, Optimum best) {
        long[][] only = new long[matrix.length][];
        for (int other = 0; other < matrix.length; other++) {
            only[other] = matrix[other].clone();
            for (int at = 0; at < only[other].length; at++) {
                only[other][at] = (other == row) != (at == column) ? X : only[other][at];
            }
        }
        return Lapjv.solve(Costs.of(only), best.sense()) instanceof Optimum optimum
                ? best.sense().sign() * (optimum.total() - best.total())
                : Alternatives.IMPOSSIBLE;
    }

    @Test
    void theChainNamesWhoIsDisplacedInTurn() {
        // Each has its own at 1 and can move on to the next at 10; the last row alone can take the first column.
        long[][] costs = {{1, 10, X}, {X, 1, 10}, {10, X, 1}};
        Alternatives alternatives = Alternatives.to(Costs.of(costs), Solved.minimum(costs));
        Alternative alternative = alternatives.ofPair(0, 1).orElseThrow();
        assertEquals(27, alternative.extra());
        assertEquals(List.of(new Move(0, 0, 1), new Move(1, 1, 2), new Move(2, 2, 0)), alternative.moves());
    }

    @Test
    void aPairOfTheOptimumCostsNothingAndMovesNobody() {
        long[][] costs = {{1, 2}, {2, 1}};
        Alternative same = Alternatives.to(Costs.of(costs), Solved.minimum(costs))
                .ofPair(0, 0)
                .orElseThrow();
        assertEquals(new Alternative(0, List.of()), same);
    }

    @Test
    void aRowToSpareIsSentAwayByName() {
        long[][] costs = {{5}, {3}};
        Alternative other = Alternatives.to(Costs.of(costs), Solved.minimum(costs))
                .ofPair(0, 0)
                .orElseThrow();
        assertEquals(2, other.extra());
        assertEquals(List.of(new Move(0, Optimum.FREE, 0), new Move(1, 0, Optimum.FREE)), other.moves());
    }

    @Test
    void anOptimumOfAnotherProblemIsRefused() {
        Optimum other = Solved.minimum(new long[][] {{1, 9}, {0, 1}});
        Costs costs = Costs.of(new long[][] {{1, 2}, {3, 1}});
        assertThrows(IllegalArgumentException.class, () -> Alternatives.to(costs, other));
    }
}
