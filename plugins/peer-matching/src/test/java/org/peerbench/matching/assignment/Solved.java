package org.peerbench.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What the tests ask of every answer. */
final class Solved {
    private Solved() {}

    static Optimum minimum(long[][] matrix) {
        return proved(Costs.of(matrix), Sense.MINIMUM);
    }

    static Optimum maximum(long[][] matrix) {
        return proved(Costs.of(matrix), Sense.MAXIMUM);
    }

    static Optimum proved(Costs costs, Sense sense) {
        Optimum optimum = assertInstanceOf(Optimum.class, Lapjv.solve(costs, sense));
        assertTrue(Proof.holds(costs, optimum), "the prices prove it");
        return optimum;
    }

    /** Fails unless the sets named are too few partners for those who know no others. */
    static void assertCertified(Problem problem, Infeasible infeasible) {
        boolean rowsAreFewer = problem.rows() <= problem.columns();
        List<Integer> needy = rowsAreFewer ? infeasible.rows() : infeasible.columns();
        List<Integer> partners = rowsAreFewer ? infeasible.columns() : infeasible.rows();
        assertEquals(partners.size() + 1, needy.size(), "one partner too few");
        for (int row = 0; row < problem.rows(); row++) {
            int of = row;
            problem.forEachAllowed(row, (column, value) -> {
                boolean concerned = rowsAreFewer ? needy.contains(of) : needy.contains(column);
                boolean named = rowsAreFewer ? partners.contains(column) : partners.contains(of);
                assertTrue(!concerned || named, "knows a partner that is not named");
            });
        }
    }
}
