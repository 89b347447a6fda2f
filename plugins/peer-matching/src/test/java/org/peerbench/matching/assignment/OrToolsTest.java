package org.peerbench.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.Loader;
import com.google.ortools.graph.LinearSumAssignment;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same totals as OR-Tools, on random square problems. */
class OrToolsTest {
    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @CsvSource({"1000, 100", "1000, 1000000", "700, 1", "500, 30000000", "333, 1000000000"})
    void denseProblemsHaveTheTotalOfOrTools(int size, int range) {
        long[][] matrix = Instances.uniform(new Random(size + range), size, size, range);
        assertEquals(
                theirs(Costs.of(matrix)).orElseThrow(), Solved.minimum(matrix).total());
    }

    @ParameterizedTest
    @CsvSource({"1000, 100", "1000, 100000"})
    void distancesBetweenPointsHaveTheTotalOfOrTools(int size, int range) {
        long[][] matrix = Instances.distances(new Random(size + range), size, range);
        assertEquals(
                theirs(Costs.of(matrix)).orElseThrow(), Solved.minimum(matrix).total());
    }

    @ParameterizedTest
    @CsvSource({"100", "1000000"})
    void tenThousandRowsWithTwentyColumnsEachHaveTheTotalOfOrTools(int range) {
        SparseCosts costs = Instances.sparse(new Random(range), 10_000, 10_000, 20, range);
        assertEquals(
                theirs(costs).orElseThrow(),
                AuctionTest.optimum(costs, Sense.MINIMUM).total());
    }

    @Test
    void problemsWithForbiddenPairsHaveItsTotalOrNone() {
        Random random = new Random(5);
        int infeasible = 0;
        for (int problem = 0; problem < 400; problem++) {
            int size = 1 + random.nextInt(60);
            Costs costs = Costs.of(Instances.patchy(random, size, size, 50, 1 + random.nextInt(8)));
            OptionalLong best = theirs(costs);
            infeasible += best.isPresent() ? 0 : 1;
            EnumerationTest.assertBest(best, costs, Lapjv.solve(costs, Sense.MINIMUM));
        }
        assertTrue(infeasible > 50 && infeasible < 350, "both kinds occur: " + infeasible);
    }

    static OptionalLong theirs(Problem problem) {
        LinearSumAssignment solver = new LinearSumAssignment();
        try {
            for (int row = 0; row < problem.rows(); row++) {
                int of = row;
                problem.forEachAllowed(row, (column, value) -> solver.addArcWithCost(of, column, value));
            }
            boolean whole = solver.getNumNodes() == problem.rows();
            return whole && solver.solve() == LinearSumAssignment.Status.OPTIMAL
                    ? OptionalLong.of(solver.getOptimalCost())
                    : OptionalLong.empty();
        } finally {
            solver.delete();
        }
    }
}
