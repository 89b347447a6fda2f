package org.peerbench.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuctionTest {
    @Test
    void nothingToAssignIsAnOptimumOfZero() {
        assertEquals(0, optimum(SparseCosts.of(0, 0).build(), Sense.MINIMUM).total());
        assertEquals(0, optimum(SparseCosts.of(0, 4).build(), Sense.MAXIMUM).total());
    }

    @Test
    void oneByOneIsAssignedWhateverItCosts() {
        SparseCosts costs = SparseCosts.of(1, 1).allow(0, 0, -7).build();
        assertEquals(-7, optimum(costs, Sense.MINIMUM).total());
        assertEquals(-7, optimum(costs, Sense.MAXIMUM).total());
    }

    @Test
    void aRowWithoutAnyPartnerIsNamed() {
        SparseCosts costs = SparseCosts.of(2, 2).allow(0, 0, 1).allow(0, 1, 1).build();
        assertEquals(new Infeasible(List.of(1), List.of()), Auction.solve(costs, Sense.MINIMUM));
    }

    @Test
    void aColumnWithoutAnyPartnerIsNamedWhenRowsAreToSpare() {
        SparseCosts costs = SparseCosts.of(3, 2)
                .allow(0, 0, 1)
                .allow(1, 0, 2)
                .allow(2, 0, 3)
                .build();
        assertEquals(new Infeasible(List.of(), List.of(1)), Auction.solve(costs, Sense.MAXIMUM));
    }

    @Test
    void tooFewPartnersForManyEndAtOnceHoweverFarCostsAreApart() {
        Random random = new Random(2);
        int size = 2_000;
        SparseCosts.Builder costs = SparseCosts.of(size, size);
        for (int row = 0; row < size; row++) {
            // The last thousand rows know the first 999 columns only.
            int known = row < size / 2 ? size : size / 2 - 1;
            for (int column : random.ints(0, known).distinct().limit(12).toArray()) {
                costs.allow(row, column, random.nextInt(1 << 30));
            }
        }
        SparseCosts problem = costs.build();
        Infeasible infeasible = assertInstanceOf(Infeasible.class, Auction.solve(problem, Sense.MINIMUM));
        Solved.assertCertified(problem, infeasible);
    }

    @Test
    void rowsWithOneChoiceKeepItAgainstAllBids() {
        SparseCosts costs = SparseCosts.of(3, 3)
                .allow(0, 0, 1_000)
                .allow(1, 0, 0)
                .allow(1, 1, 500)
                .allow(2, 0, 0)
                .allow(2, 1, 0)
                .allow(2, 2, 900)
                .build();
        assertEquals(2_400, optimum(costs, Sense.MINIMUM).total());
    }

    /** The dense solver is held against published optima, and so judges here. */
    @ParameterizedTest
    @CsvSource({"60, 60, 5", "60, 200, 5", "200, 60, 5", "100, 101, 100000", "80, 400, 1", "300, 310, 1000"})
    void everyShapeHasTheTotalOfTheDenseSolver(int rows, int columns, int range) {
        Random random = new Random(rows + columns);
        for (int problem = 0; problem < 20; problem++) {
            long[][] matrix = Instances.patchy(random, rows, columns, range, 1 + problem % 5);
            for (Sense sense : Sense.values()) {
                Assignment dense = Lapjv.solve(Costs.of(matrix), sense);
                Assignment sparse = Auction.solve(Instances.sparse(matrix), sense);
                assertEquals(dense.getClass(), sparse.getClass());
                if (dense instanceof Optimum one && sparse instanceof Optimum other) {
                    assertEquals(one.total(), other.total());
                    assertTrue(Proof.holds(Instances.sparse(matrix), other), "the prices prove it");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"assign100, 305", "assign500, 991"})
    void theOrLibrarysProblemsHaveItsOptima(String name, long published) {
        SparseCosts costs = Instances.sparse(Library.read(name));
        assertEquals(published, optimum(costs, Sense.MINIMUM).total());
    }

    @Test
    void aPairAllowedTwiceIsRefusedByName() {
        SparseCosts.Builder costs = SparseCosts.of(2, 2).allow(1, 0, 3).allow(1, 0, 4);
        String message =
                assertThrows(IllegalArgumentException.class, costs::build).getMessage();
        assertTrue(message.contains("Row 1 and column 0"), message);
    }

    @Test
    void valuesThatCouldOverflowAndPlacesThatAreNotThereAreRefused() {
        SparseCosts.Builder costs = SparseCosts.of(100, 100);
        assertThrows(IllegalArgumentException.class, () -> costs.allow(0, 0, 1L << 50));
        assertThrows(IndexOutOfBoundsException.class, () -> costs.allow(100, 0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> costs.allow(0, -1, 1));
    }

    static Optimum optimum(SparseCosts costs, Sense sense) {
        Optimum optimum = assertInstanceOf(Optimum.class, Auction.solve(costs, sense));
        assertTrue(Proof.holds(costs, optimum), "the prices prove it");
        return optimum;
    }
}
