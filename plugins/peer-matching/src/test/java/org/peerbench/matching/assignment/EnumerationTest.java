package org.peerbench.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Small problems of every shape, tried out whole. */
class EnumerationTest {
    @Property(tries = 1_500)
    void lapjvFindsTheBestOfAllAssignments(@ForAll("matrices") long[][] matrix, @ForAll Sense sense) {
        Costs costs = Costs.of(matrix);
        assertBest(Enumeration.best(matrix, sense), costs, Lapjv.solve(costs, sense));
    }

    @Property(tries = 1_500)
    void theAuctionFindsTheBestOfAllAssignments(@ForAll("matrices") long[][] matrix, @ForAll Sense sense) {
        SparseCosts costs = Instances.sparse(matrix);
        assertBest(Enumeration.best(matrix, sense), costs, Auction.solve(costs, sense));
    }

    static void assertBest(OptionalLong best, Problem problem, Assignment found) {
        if (found instanceof Optimum optimum) {
            assertEquals(best.orElseThrow(), optimum.total());
            assertTrue(Proof.holds(problem, optimum), "the prices prove it");
        } else if (found instanceof Infeasible infeasible) {
            assertTrue(best.isEmpty(), "some assignment is possible");
            Solved.assertCertified(problem, infeasible);
        }
    }

    /** Up to 7 by 7; costs that tie often, or seldom, or are forbidden. */
    @Provide
    Arbitrary<long[][]> matrices() {
        Arbitrary<Long> tied = Arbitraries.longs().between(-2, 3);
        Arbitrary<Long> spread = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        Arbitrary<Long> patchy =
                Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Costs.FORBIDDEN)), Tuple.of(3, tied));
        Arbitrary<Long> mixed =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Costs.FORBIDDEN)), Tuple.of(3, spread));
        return Arbitraries.of(tied, spread, patchy, mixed).flatMap(EnumerationTest::ofShape);
    }

    private static Arbitrary<long[][]> ofShape(Arbitrary<Long> value) {
        Arbitrary<Integer> side = Arbitraries.integers().between(1, 7);
        return side.flatMap(rows -> side.flatMap(columns ->
                value.array(long[].class).ofSize(columns).array(long[][].class).ofSize(rows)));
    }
}
