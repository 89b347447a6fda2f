package org.peerbench.relationships.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.TieRule;

class MatrixTest {
    private final Network harrowfen = Harrowfen.network();
    private final Matrix matrix = Matrix.of(harrowfen);

    @Test
    void bothHalvesSayTheSameOfAPair() {
        for (int row = 0; row < matrix.partners().size(); row++) {
            for (int column = 0; column < row; column++) {
                assertEquals(
                        matrix.pairs().get(row).get(column),
                        matrix.pairs().get(column).get(row));
            }
            assertTrue(matrix.pairs().get(row).get(row).isEmpty());
        }
    }

    @Test
    void itHoldsEveryPairOfTheMap() {
        long ties = matrix.pairs().stream()
                .flatMap(List::stream)
                .filter(pair -> pair.filter(dyad -> dyad.tie()).isPresent())
                .count();
        assertEquals(2L * harrowfen.ties().size(), ties);
    }

    @Test
    void partnersStandBySectorAndThoseWithMostLinksFirst() {
        List<Actor> partners = matrix.partners();
        for (int row = 1; row < partners.size(); row++) {
            Actor before = partners.get(row - 1);
            Actor after = partners.get(row);
            assertTrue(before.sector().compareTo(after.sector()) <= 0);
            if (before.sector() == after.sector()) {
                assertTrue(harrowfen.ties(before.id()).count()
                        >= harrowfen.ties(after.id()).count());
            }
        }
    }

    @Test
    void inOnePartnersEyesOnlyItsOwnRowSpeaks() {
        Network view = Network.derive(
                harrowfen.actors(), Harrowfen.reports(), harrowfen.question().seenBy("icb"));
        Matrix seen = Matrix.of(view);
        int own = seen.partners().indexOf(view.actor("icb").orElseThrow());
        for (int row = 0; row < seen.partners().size(); row++) {
            boolean speaks = seen.pairs().get(row).stream().anyMatch(pair -> pair.isPresent());
            assertEquals(row == own, speaks);
        }
        assertEquals(TieRule.REPORTED, view.question().rule());
    }

    @Test
    void aTangleIsBetterReadAsAMatrix() {
        assertFalse(Matrix.suits(harrowfen));
        assertTrue(Matrix.suits(Fictional.network(20, 100, 3)));
        assertEquals(100, Fictional.network(20, 100, 3).ties().size());
        assertFalse(harrowfen.dyads(DyadStatus.UNKNOWN).isEmpty());
    }
}
