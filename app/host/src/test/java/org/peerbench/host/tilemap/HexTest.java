package org.peerbench.host.tilemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HexTest {

    @Property
    void offsetCoordinatesComeBackAsTheyWere(
            @ForAll @IntRange(min = -50, max = 50) int column, @ForAll @IntRange(min = -50, max = 50) int row) {
        var hex = Hex.ofOffset(column, row);
        assertEquals(column, hex.column());
        assertEquals(row, hex.row());
    }

    @Property
    void aPointLiesInTheCellWithTheNearestCentre(
            @ForAll @DoubleRange(min = -20, max = 20) double x, @ForAll @DoubleRange(min = -20, max = 20) double y) {
        var point = new Point(x, y);
        var cell = Hex.at(point);
        double distance = point.squaredDistanceTo(cell.centre());
        for (int side = 0; side < Hex.SIDES; side++) {
            assertTrue(distance <= point.squaredDistanceTo(cell.neighbour(side).centre()) + 1e-9);
        }
    }

    @Test
    void theSixNeighboursAreOneStepAndOneUnitAway() {
        var hex = Hex.ofOffset(4, 3);
        for (int side = 0; side < Hex.SIDES; side++) {
            assertEquals(1, hex.distanceTo(hex.neighbour(side)));
            assertEquals(1, hex.centre().squaredDistanceTo(hex.neighbour(side).centre()), 1e-12);
        }
    }

    /** Counted on paper: along a row, straight down a zigzag, and across the corner. */
    @Test
    void stepsAreCountedFromHexagonToTouchingHexagon() {
        assertEquals(3, Hex.ofOffset(0, 0).distanceTo(Hex.ofOffset(3, 0)));
        assertEquals(2, Hex.ofOffset(0, 0).distanceTo(Hex.ofOffset(0, 2)));
        assertEquals(4, Hex.ofOffset(0, 0).distanceTo(Hex.ofOffset(3, 2)));
    }
}
