package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.relationships.network.Told.says;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.graph.DyadCensus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.TieRule;
import org.peerbench.relationships.network.Told;

class StructureTest {
    @Test
    void aCloserTieIsAShorterWay() {
        List<Report> chain = List.of(says("a", "b", 4), says("b", "c", 4), says("a", "c", 2));
        Network network = Network.derive(
                Networks.actors("a", "b", "c"), chain, NetworkQuestion.of(Relations.INTENSITY, Told.TODAY));
        assertEquals(0, betweenness(network, false, 1));
        assertEquals(1, betweenness(network, true, 1));
    }

    @Test
    void onlyPairsKnownFromBothSidesAreReturnedOrNot() {
        List<Report> reports =
                List.of(says("a", "b", 3), says("b", "a", 3), says("a", "c", 2), says("c", "a", 0), says("b", "c", 1));
        NetworkQuestion question = NetworkQuestion.of(Relations.INTENSITY, Told.TODAY);
        for (TieRule rule : TieRule.values()) {
            Network network = Network.derive(Networks.actors("a", "b", "c"), reports, question.by(rule));
            assertEquals(new DyadCensus(1, 1, 0), Structure.of(network, false).reciprocity(), rule.code());
        }
    }

    @Test
    void pairsNotYetKnownCouldJoinTheParts() {
        Network network = Network.derive(
                Networks.actors("a", "b", "c", "d"),
                List.of(
                        says("a", "b", 3),
                        says("c", "a", 0),
                        says("a", "c", 0),
                        says("b", "c", 0),
                        says("c", "b", 0),
                        says("d", "a", 0),
                        says("a", "d", 0),
                        says("b", "d", 0),
                        says("d", "b", 0)),
                NetworkQuestion.of(Relations.INTENSITY, Told.TODAY));
        assertEquals(new Range(3, 2, 3), Structure.of(network, false).components());
        assertEquals(new Range(2, 0, 2), Structure.of(network, false).isolates());
    }

    @Test
    void tiesAreCountedAcrossSectorsAndWithin() {
        Network network = Networks.complete(
                Networks.actors("a/council", "b/council", "c/hospital"), List.of("a-b", "b-c", "a-c"));
        assertEquals(
                OptionalDouble.of(1.0 / 3),
                Structure.of(network, false).sectors().index());
    }

    private static double betweenness(Network network, boolean weighted, int actor) {
        return Structure.of(network, weighted).standings().get(actor).betweenness();
    }
}
