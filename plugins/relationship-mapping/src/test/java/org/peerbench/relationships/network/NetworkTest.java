package org.peerbench.relationships.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.peerbench.relationships.network.Told.TODAY;
import static org.peerbench.relationships.network.Told.report;
import static org.peerbench.relationships.network.Told.says;
import static org.peerbench.relationships.network.Told.silent;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final List<Actor> THREE =
            List.of(new Actor("a", "A", "council"), new Actor("b", "B", "icb"), new Actor("c", "C", "trust_acute"));
    private static final NetworkQuestion WORKING = NetworkQuestion.of(Relations.INTENSITY, TODAY);

    @Test
    void everyPairOfPartnersIsAccountedForOnce() {
        assertEquals(3, Network.derive(THREE, List.of(), WORKING).dyads().size());
        assertEquals(
                6,
                Network.derive(THREE, List.of(), WORKING.by(TieRule.REPORTED))
                        .dyads()
                        .size());
    }

    @Test
    void oneOrganisationsOwnViewHasOnlyItsArcs() {
        List<Report> reports = List.of(says("a", "b", 3), says("b", "a", 3), says("b", "c", 2), says("c", "b", 0));
        Network own = Network.derive(THREE, reports, WORKING.seenBy("b"));
        assertEquals(
                List.of("b a CONFIRMED", "b c ONE_SIDED"),
                own.dyads().stream()
                        .map(arc -> arc.from() + " " + arc.to() + " " + arc.status())
                        .toList());
    }

    @Test
    void theWordOfAThirdIsCountedButSpeaksForNeither() {
        Report third = report(Relations.INTENSITY, "a", "b", "c", Answer.of(4));
        Dyad pair = Network.derive(THREE, List.of(third), WORKING).dyads().get(0);
        assertEquals(DyadStatus.UNKNOWN, pair.status());
        assertEquals(1, pair.reports());
    }

    @Test
    void anArcOfTrustIsNotItsReverse() {
        Report trust = report(Relations.TRUST, "a", "b", "a", Answer.of(4));
        Network network = Network.derive(THREE, List.of(trust), NetworkQuestion.of(Relations.TRUST, TODAY));
        assertEquals(
                List.of("a b"),
                network.ties().stream().map(arc -> arc.from() + " " + arc.to()).toList());
    }

    @Test
    void anArcCanBeConfirmedByItsReceiver() {
        List<Report> both = List.of(
                report(Relations.TRUST, "a", "b", "a", Answer.of(4)),
                report(Relations.TRUST, "a", "b", "b", Answer.of(3)));
        Network network = Network.derive(THREE, both, NetworkQuestion.of(Relations.TRUST, TODAY));
        assertEquals(DyadStatus.CONFIRMED, network.ties().get(0).status());
    }

    @Test
    void reportsAboutOthersAndOfOtherRelationsAreLeftOut() {
        Report frequency = report(Relations.FREQUENCY, "a", "b", "a", Answer.of(5));
        Network network = Network.derive(THREE, List.of(says("a", "elsewhere", 4), frequency), WORKING);
        assertEquals(3, network.dyads(DyadStatus.UNKNOWN).size());
    }

    @Test
    void theResponseCountsOrderedPairsAndSpeakers() {
        List<Report> reports = List.of(says("a", "b", 3), says("a", "c", 0), silent("b", "a", AnswerStatus.NOT_ASKED));
        assertEquals(
                new Response(5, 2, 1), Network.derive(THREE, reports, WORKING).response());
    }

    @Test
    void aLevelOutsideTheScaleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> WORKING.at(5));
    }

    @Test
    void aReportAboutOneselfIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> says("a", "a", 3));
    }
}
