package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.relationships.network.Told.says;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.network.Told;

class DirectedMeasuresTest {
    private final Measures measures = Measures.of(Network.derive(
            Networks.actors("a", "b", "c"),
            List.<Report>of(says("a", "b", 3), says("b", "a", 3), says("a", "c", 2), says("c", "a", 0)),
            NetworkQuestion.of(Relations.INTENSITY, Told.TODAY).by(TieRule.REPORTED)));

    @Test
    void arcsAreDividedByAllOrderedPairs() {
        assertEquals(new Density(3, 4, 6), measures.density());
    }

    @Test
    void aPartnerTiedBothWaysIsOnePartner() {
        assertEquals(new Degree("a", 2, 1, 2, 2, 1, 0), measures.degrees().get(0));
        assertEquals(new Degree("c", 1, 1, 0, 0, 1, 2), measures.degrees().get(2));
    }

    @Test
    void theResponseIsCountedInOrderedPairs() {
        assertEquals(new Coverage(new Share(4, 6), new Share(3, 3)), measures.coverage());
    }
}
