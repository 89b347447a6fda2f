package org.peerbench.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Optima and expectations that others have published. */
class PublishedOptimaTest {
    /** J. E. Beasley, OR-Library, assignopt.txt. */
    @ParameterizedTest
    @CsvSource({"assign100, 305", "assign500, 991", "assign600, 1176", "assign700, 1362"})
    void theOrLibrarysProblemsHaveItsOptima(String name, long optimum) {
        assertEquals(optimum, Solved.minimum(Library.read(name)).total());
    }

    /** H. W. Kuhn, The Hungarian method for the assignment problem, Naval Research Logistics Quarterly 2 (1955): his ratings. */
    @Test
    void kuhnsRatingsAddUpToTwentySeven() {
        long[][] ratings = {{8, 7, 9, 9}, {5, 2, 7, 8}, {6, 1, 4, 9}, {2, 3, 2, 6}};
        assertEquals(27, Solved.maximum(ratings).total());
    }

    /** Wikipedia, Hungarian algorithm: Alice, Bob and Carol clean the bathroom, sweep the floors and wash the windows. */
    @Test
    void threeCleanersCostFifteen() {
        assertEquals(
                15,
                Solved.minimum(new long[][] {{8, 4, 7}, {5, 2, 3}, {9, 4, 8}}).total());
    }

    /** SciPy reference, scipy.optimize.linear_sum_assignment. */
    @Test
    void scipysExampleCostsFive() {
        assertEquals(
                5,
                Solved.minimum(new long[][] {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}}).total());
    }

    /** OR-Tools guide, Assignment: Linear Sum Assignment Solver, four workers and four tasks. */
    @Test
    void fourWorkersForFourTasksCost265() {
        long[][] costs = {{90, 76, 75, 70}, {35, 85, 55, 65}, {125, 95, 90, 105}, {45, 110, 95, 115}};
        assertEquals(265, Solved.minimum(costs).total());
    }

    /** OR-Tools guide, Assignment: Solving an Assignment Problem, five workers and four tasks. */
    @Test
    void oneOfFiveWorkersStaysFreeAtACostOf265() {
        long[][] costs = {{90, 80, 75, 70}, {35, 85, 55, 65}, {125, 95, 90, 95}, {45, 110, 95, 115}, {50, 100, 90, 100}
        };
        assertEquals(265, Solved.minimum(costs).total());
    }

    /** Project Euler, problem 345: the example of a matrix sum. */
    @Test
    void theMatrixSumOfFiveByFiveIs3315() {
        long[][] matrix = {
            {7, 53, 183, 439, 863},
            {497, 383, 563, 79, 973},
            {287, 63, 343, 169, 583},
            {627, 343, 773, 959, 943},
            {767, 473, 103, 699, 303}
        };
        assertEquals(3315, Solved.maximum(matrix).total());
    }

    /**
     * R. E. Machol and M. Wien, A hard assignment problem, Operations Research 24 (1976): costs i·j. By the rearrangement
     * inequality the least total pairs i with n + 1 − i, n(n+1)(n+2)/6, and the greatest i with i, n(n+1)(2n+1)/6.
     */
    @ParameterizedTest
    @CsvSource({"1", "2", "7", "100", "300"})
    void macholAndWiensHardProblemHasItsClosedForm(int size) {
        long[][] costs = new long[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                costs[row][column] = (row + 1L) * (column + 1L);
            }
        }
        assertEquals(size * (size + 1L) * (size + 2L) / 6, Solved.minimum(costs).total());
        assertEquals(
                size * (size + 1L) * (2L * size + 1) / 6, Solved.maximum(costs).total());
    }

    /**
     * D. Coppersmith and G. Sorkin, Constructive bounds and exact expectations for the random assignment problem, 1999,
     * proved by S. Linusson and J. Wästlund and by C. Nair, B. Prabhakar and M. Sharma: with exponential costs of mean 1,
     * n by m costs on average Σ 1 / ((n − i)(m − j)) over i + j &lt; n. For n = m it is Parisi's Σ 1/k².
     */
    @ParameterizedTest
    @CsvSource({"30, 30", "30, 40"})
    void randomProblemsCostOnAverageWhatCoppersmithAndSorkinSay(int rows, int columns) {
        double expected = 0;
        for (int i = 0; i < rows; i++) {
            for (int j = 0; i + j < rows; j++) {
                expected += 1.0 / ((rows - i) * (double) (columns - j));
            }
        }
        Random random = new Random(11);
        int problems = 2_000;
        double mean = IntStream.range(0, problems)
                .mapToLong(problem ->
                        Solved.minimum(exponential(random, rows, columns)).total())
                .average()
                .orElseThrow();
        // The standard error of the mean of 2,000 is below 0.006.
        assertEquals(expected, mean / UNIT, 0.025);
    }

    private static final double UNIT = 1e6;

    private static long[][] exponential(Random random, int rows, int columns) {
        long[][] costs = new long[rows][columns];
        for (long[] row : costs) {
            for (int column = 0; column < columns; column++) {
                row[column] = Math.round(-UNIT * Math.log(1 - random.nextDouble()));
            }
        }
        return costs;
    }
}
