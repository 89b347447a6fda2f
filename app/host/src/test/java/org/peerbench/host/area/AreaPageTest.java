package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.Refusal;
import org.peerbench.host.editing.Asked;

/** Pages of England's areas. */
class AreaPageTest {
    private static final String ONE = "areas/{area}";
    private static final String BOURNEMOUTH_CHRISTCHURCH_POOLE = "E06000058";
    private static final String BOURNEMOUTH = "E06000028";

    @TempDir
    private static Path folder;

    private static AreaBench bench;

    @BeforeAll
    static void load() {
        bench = AreaBench.withEngland(folder);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static Document page(String code) {
        return bench.page(ONE, Asked.byCoordinator().at(code));
    }

    @Test
    void itSaysWhatTheAreaWasBeforeWithTheOrderBehindIt() {
        String facts = page(BOURNEMOUTH_CHRISTCHURCH_POOLE).select(".facts").text();
        assertTrue(
                facts.contains("Until 1 April 2019 this was Bournemouth, Dorset and Poole"
                        + " Bournemouth, Dorset and Poole (Structural Changes) Order 2018"),
                facts);
    }

    @Test
    void anAreaThatHasEndedSaysIntoWhichItWent() {
        String notice = page(BOURNEMOUTH).select(".flash--watch").text();
        assertEquals(
                "On 1 April 2019 it went into Bournemouth, Christchurch and Poole",
                notice.substring(0, notice.indexOf(" Bournemouth, Dorset")));
    }

    @Test
    void anAreaIsFoundByIdAsWellAsByCode() {
        String id = bench.directory().area(BOURNEMOUTH).orElseThrow().id();
        assertEquals("Bournemouth", page(id).select("h1").text());
    }

    @Test
    void whatIsNotThereIsSaidInASentence() {
        Refusal refusal = assertThrows(Refusal.class, () -> page("E99"));
        assertEquals("There is no area with the id or code “E99”.", refusal.getMessage());
    }

    @Test
    void everyFigureHasPeriodAndPublisherBesideIt() {
        var first =
                page(BOURNEMOUTH_CHRISTCHURCH_POOLE).select(".figures > div").first();
        assertEquals(
                "21.9% of population mid-2020, Office for National Statistics",
                first.select("dd").text());
    }

    @Test
    void aFigureThatTheAreaDoesNotHaveIsNotKnown() {
        var delays = page(BOURNEMOUTH_CHRISTCHURCH_POOLE).select(".figures > div:has(dt:contains(Delayed))");
        assertEquals("not known", delays.select("dd").text());
    }

    @Test
    void likenessIsSaidToBeOurOwnMeasure() {
        Document page = page(BOURNEMOUTH_CHRISTCHURCH_POOLE);
        assertTrue(page.text().contains("By our own measure, which is not an official one."));
        assertTrue(page.select("details.what").text().contains("Not the CIPFA nearest neighbours"));
    }

    @Test
    void neighboursAreLinks() {
        Document page = page(BOURNEMOUTH_CHRISTCHURCH_POOLE);
        assertTrue(page.text().contains("It touches Dorset and Hampshire"), page.text());
        assertEquals(
                List.of("/areas/E06000059"),
                page.select("p:contains(It touches) a:contains(Dorset)").eachAttr("href"));
    }

    @Test
    void withoutSignalsThePageSaysWhenTheyAppear() {
        assertTrue(page(BOURNEMOUTH).select(".empty").text().contains("Signals appear when"));
    }

    @Test
    void organisationsStandByTypeWithTheirDates() {
        Document page =
                bench.page("areas/{area}/organisations", Asked.byCoordinator().at("E06000001"));
        assertEquals(
                "Unitary council", page.select("th[scope=rowgroup]").first().text());
        assertTrue(page.text().contains("since 1 July 2022"), page.text());
    }

    @Test
    void theDayStaysInTheTabs() {
        Document then = bench.page(ONE, Asked.byCoordinator().at(BOURNEMOUTH).with("asOf", "2015-07-01"));
        assertTrue(then.select(".flash--watch").isEmpty());
        assertEquals(
                "/areas/E06000028/figures?asOf=2015-07-01",
                then.select(".tabs a").get(3).attr("href"));
    }
}
