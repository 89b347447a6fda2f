package org.peerbench.matching.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LapjvTest {
    private static final long X = Costs.FORBIDDEN;

    @Test
    void nothingToAssignIsAnOptimumOfZero() {
        assertEquals(0, Solved.minimum(new long[0][0]).total());
        assertEquals(0, Solved.minimum(new long[3][0]).total());
    }

    @Test
    void oneByOneIsAssignedWhateverItCosts() {
        assertEquals(-7, Solved.minimum(new long[][] {{-7}}).total());
        assertEquals(-7, Solved.maximum(new long[][] {{-7}}).total());
    }

    @Test
    void oneForbiddenCellAloneCannotBeAssigned() {
        assertEquals(new Infeasible(List.of(0), List.of()), Lapjv.solve(Costs.of(new long[][] {{X}}), Sense.MINIMUM));
    }

    @Test
    void costsThatAreAllEqualNeedNoSearch() {
        long[][] equal = new long[50][70];
        for (long[] row : equal) {
            Arrays.fill(row, 5);
        }
        assertEquals(250, Solved.minimum(equal).total());
        assertEquals(250, Solved.maximum(equal).total());
    }

    @Test
    void aForbiddenCellIsNeverTakenHoweverDearTheWayAround() {
        long[][] costs = {{X, 1_000_000}, {0, X}};
        Optimum optimum = Solved.minimum(costs);
        assertEquals(1, optimum.columnOf(0));
        assertEquals(1_000_000, optimum.total());
    }

    @Test
    void threeRowsThatKnowTwoColumnsAreNamedWithThem() {
        long[][] costs = {{1, X, 2, X}, {5, 5, 5, 5}, {3, X, 4, X}, {9, X, 9, X}};
        assertEquals(new Infeasible(List.of(0, 2, 3), List.of(0, 2)), Lapjv.solve(Costs.of(costs), Sense.MINIMUM));
        assertEquals(new Infeasible(List.of(0, 2, 3), List.of(0, 2)), Lapjv.solve(Costs.of(costs), Sense.MAXIMUM));
    }

    @Test
    void withMoreRowsThanColumnsItIsColumnsThatLackPartners() {
        long[][] costs = {{X, 1, X}, {X, 2, 3}, {X, 4, 5}, {X, 6, 7}};
        assertEquals(new Infeasible(List.of(), List.of(0)), Lapjv.solve(Costs.of(costs), Sense.MINIMUM));
    }

    @Test
    void rowsToSpareStayFree() {
        Optimum optimum = Solved.minimum(new long[][] {{9}, {2}, {4}});
        assertEquals(1, optimum.rowOf(0));
        assertEquals(Optimum.FREE, optimum.columnOf(0));
        assertEquals(Optimum.FREE, optimum.columnOf(2));
    }

    @Test
    void columnsToSpareStayFree() {
        Optimum optimum = Solved.maximum(new long[][] {{9, 2, 4}});
        assertEquals(0, optimum.columnOf(0));
        assertEquals(Optimum.FREE, optimum.rowOf(1));
    }

    @Test
    void rowsThatOutbidEachOtherForTwoColumnsEndAtOnceHoweverDearTheThird() {
        long dear = 1_000_000_000_000_000L;
        long[][] costs = {{0, 1, dear}, {1, 0, dear}, {0, 0, dear}};
        assertEquals(dear, Solved.minimum(costs).total());
    }

    @Test
    void hugeCostsAddUpWithoutOverflow() {
        int size = 40;
        long most = (1L << 56) / (2 * size + 2);
        long[][] costs = new long[size][size];
        for (int row = 0; row < size; row++) {
            Arrays.fill(costs[row], most);
            costs[row][(row + 1) % size] = -most;
        }
        assertEquals(-most * size, Solved.minimum(costs).total());
        assertEquals(most * size, Solved.maximum(costs).total());
    }

    @Test
    void aCostThatCouldOverflowIsRefusedWithItsCell() {
        long[][] costs = {{1, 1}, {1L << 60, 1}};
        String message = assertThrows(IllegalArgumentException.class, () -> Costs.of(costs))
                .getMessage();
        assertTrue(message.contains("row 1 and column 0"), message);
    }

    @Test
    void aRaggedMatrixIsRefusedWithItsRow() {
        long[][] ragged = {{1, 1}, {1}};
        String message = assertThrows(IllegalArgumentException.class, () -> Costs.of(ragged))
                .getMessage();
        assertTrue(message.contains("Row 1"), message);
    }

    @Test
    void theGivenMatrixCanChangeAfterwards() {
        long[][] matrix = {{1, 2}, {3, 1}};
        Costs costs = Costs.of(matrix);
        matrix[0][0] = 100;
        assertEquals(
                2,
                assertInstanceOf(Optimum.class, Lapjv.solve(costs, Sense.MINIMUM))
                        .total());
    }

    @Test
    void anAlteredPriceProvesNothing() {
        Costs costs = Costs.of(new long[][] {{1, 2}, {3, 1}});
        Optimum other = Solved.minimum(new long[][] {{1, 9}, {0, 1}});
        assertTrue(!Proof.holds(costs, other));
    }
}
