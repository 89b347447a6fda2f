package org.peerbench.relationships.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Networks;

class BendsTest {
    private static final Network THREE = Networks.complete(
            List.of(
                    new Actor("a", "A", "voluntary_sector"),
                    new Actor("b", "B", "voluntary_sector"),
                    new Actor("between", "C", "voluntary_sector")),
            List.of());

    @Test
    void aLineGoesAroundAMarkThatStandsInItsWay() {
        assertNotEquals(0, bends(200).of("a", "b"));
    }

    @Test
    void aLineThatNothingStandsInTheWayOfIsStraight() {
        assertEquals(0, bends(300).of("a", "b"));
        assertEquals(0, bends(200).of("a", "between"));
    }

    private static Bends bends(int y) {
        Layout layout = new Layout(
                400,
                Map.of(
                        "a", new Layout.Spot(100, 200, Placement.LEFT),
                        "b", new Layout.Spot(600, 200, Placement.RIGHT),
                        "between", new Layout.Spot(350, y, Placement.BELOW)));
        return new Bends(layout, THREE, true);
    }
}
