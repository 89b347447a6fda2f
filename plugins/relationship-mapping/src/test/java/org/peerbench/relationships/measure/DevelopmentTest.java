package org.peerbench.relationships.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Report;

class DevelopmentTest {
    private final Network now = Harrowfen.network();

    /** Nothing that the hospital said, and nothing that anybody said of it. */
    private final Network withoutHospital = Network.derive(now.actors(), withoutWordOn("hospitals"), now.question());

    @Test
    void aFigureIsThatOfEachMomentOverItsOwnPartners() {
        Development ties = find("ties");
        assertEquals(
                Measures.of(withoutHospital).density().ties(),
                ties.before().value().orElseThrow());
        assertEquals(20, ties.after().value().orElseThrow());
        assertEquals(20 - ties.before().value().orElseThrow(), ties.difference().orElseThrow());
    }

    @Test
    void aShareSaysWhatItIsACountOf() {
        Development respondents = find("respondents");
        assertEquals(15, respondents.after().of().orElseThrow());
        assertEquals(14, respondents.before().value().orElseThrow());
    }

    @Test
    void whereUnknownPairsCouldMakeUpTheDifferenceItIsSaid() {
        assertTrue(find("density").before().open());
        assertTrue(find("density").uncertain());
        assertFalse(find("ties").uncertain());
    }

    @Test
    void whatIsNotDefinedHasNoDifference() {
        Network nobody = Network.derive(List.of(), List.of(), now.question());
        assertTrue(Development.between(nobody, now).stream()
                .filter(development -> development.name().equals("density"))
                .allMatch(development -> development.difference().isEmpty()));
    }

    private Development find(String name) {
        return Development.between(withoutHospital, now).stream()
                .filter(development -> development.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Report> withoutWordOn(String partner) {
        List<Report> reports = new ArrayList<>(Harrowfen.reports());
        reports.removeIf(
                report -> report.sender().equals(partner) || report.receiver().equals(partner));
        return reports;
    }
}
