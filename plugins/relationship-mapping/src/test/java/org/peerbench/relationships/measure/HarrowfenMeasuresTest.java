package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Harrowfen;

/** The figures of the drawing that the map is built after: 20 links, 16 of them confirmed, 3 of 105 pairs unknown. */
class HarrowfenMeasuresTest {
    private final Measures measures = Measures.of(Harrowfen.network());

    @Test
    void densityIsAFifthWithinItsBounds() {
        assertEquals(0.20, measures.density().value().getAsDouble(), 0.005);
        assertEquals(0.19, measures.density().low().getAsDouble(), 0.005);
        assertEquals(0.22, measures.density().high().getAsDouble(), 0.005);
    }

    @Test
    void sixteenOfTwentyLinksAreConfirmed() {
        assertEquals(new Share(16, 20), measures.confirmed());
    }
}
