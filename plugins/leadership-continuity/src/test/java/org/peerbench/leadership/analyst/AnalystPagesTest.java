package org.peerbench.leadership.analyst;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.measure.Measure;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

class AnalystPagesTest {
    private static final String TOOL = "/tools/leadership-continuity/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    @Test
    void emptyAlwaysStandsBesideNotPermanentlyFilled() {
        Page page = page("areas/X99000007/figures?from=2024-01-01&to=2025-01-01");
        assertEquals("Empty now", page.document().select(".headlines h3").get(0).text());
        assertEquals(
                "Not permanently filled",
                page.document().select(".headlines h3").get(1).text());
        assertEquals(5, page.document().select(".headlines > li").size());
        assertFalse(page.text().contains("NaN"));
    }

    @Test
    void everyFigureIsSavedWithItsBoundsAndDefinition() {
        String file = page("areas/X99000007/figures.csv").body();
        assertTrue(file.contains("measure,name,unit,value,low,high"), file);
        assertTrue(file.contains("stabilityIndex"), file);
    }

    @Test
    void aCurveStandsOnManyAreasAndSaysWhatItRestsOn() {
        Page page = page("tenure?role=adult-social-services&with=public-health&ci=log");
        assertEquals(2, page.document().select("path.curve-band").size(), page::text);
        assertTrue(page.text().contains("log-rank"), page::text);
        assertFalse(page.text().contains("NaN"));
        assertEquals(
                422,
                peerbench.as(Role.COORDINATOR).get(TOOL + "tenure?role=nobody").status());
        assertEquals(
                Measure.values().length, page.document().select("dl.facts dt").size());
        assertTrue(page("tenure.csv?role=adult-social-services").body().contains("at_risk"));
    }

    @Test
    void noOtherAreaIsNamedWhereAreasAreCompared() {
        Page page = page("compare?area=X99000007");
        assertTrue(page.document().select("table tbody th strong").size() <= 1);
        page.document().select("table tbody th .quiet").forEach(other -> assertEquals("another area", other.text()));
        assertEquals(
                page.document().select("table tbody tr").size(),
                page.document().select("svg circle").size());
    }

    private static Page page(String path) {
        Page page = peerbench.as(Role.COORDINATOR).get(TOOL + path);
        assertEquals(200, page.status(), page::toString);
        return page;
    }
}
