package org.peerbench.seeds.england;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndicatorsTest {

    private final Table values = Table.of("area_indicators.csv");
    private final Table catalogue = Table.of("indicators.csv");
    private final Table areas = Table.of("areas.csv");

    @Test
    void everyIndicatorIsExplainedAndEveryExplanationIsUsed() {
        assertEquals(catalogue.codes("indicator"), values.codes("indicator"));
    }

    @Test
    void aFigureIsGivenOnceForAnAreaAndAPeriod() {
        var seen = new HashSet<String>();
        values.rows()
                .forEach(row -> assertTrue(
                        seen.add(row.get("gss_code") + row.get("indicator") + row.get("period")), row::toString));
        assertEquals(13_379, values.size());
    }

    @Test
    void everyValueIsANumber() {
        values.rows().forEach(row -> assertDoesNotThrow(() -> new BigDecimal(row.get("value")), row::toString));
    }

    /** The totals are those that the Office for National Statistics published for England. */
    @Test
    void theAreasOfEachYearAddUpToEngland() {
        assertEquals(new BigDecimal("56550138"), population("mid-2020", "in_2023"));
        assertEquals(new BigDecimal("56550138"), population("mid-2020", "in_2015"));
        assertEquals(new BigDecimal("55619430"), population("mid-2017", "in_2015"));
    }

    /** The two figures stand in the minutes of Bury's own council. */
    @Test
    void delayedDaysInBuryAreThoseThatBuryItselfReported() {
        assertEquals("5680", value("E08000002", "dtoc_days_total", "2015-16"));
        assertEquals("5980", value("E08000002", "dtoc_days_total", "2016-17"));
    }

    @Test
    void estimatesSayThatTheyAreNeverRanked() {
        assertEquals(3, catalogue.where("status", "estimate").count());
        catalogue
                .where("status", "estimate")
                .forEach(row -> assertTrue(row.get("note").contains("never rank")));
    }

    @Test
    void wordsOfTheCatalogueAreThoseThatTheProgramKnows() {
        assertEquals(Set.of("higher", "lower", "neither"), catalogue.codes("direction"));
        assertEquals(Set.of("yes", "no"), catalogue.codes("on_map"));
        assertEquals(Set.of("2015", "2023"), catalogue.codes("era"));
        assertEquals(Set.of("official", "computed", "mixed", "estimate", "doubtful"), catalogue.codes("status"));
        catalogue.rows().forEach(row -> assertFalse(row.get("label").isBlank()));
    }

    private String value(String area, String indicator, String period) {
        return values.where("indicator", indicator)
                .filter(row -> row.get("period").equals(period))
                .filter(row -> row.get("gss_code").equals(area))
                .findFirst()
                .orElseThrow()
                .get("value");
    }

    private BigDecimal population(String period, String frame) {
        return areas.where(frame, "1")
                .map(row -> new BigDecimal(value(row.get("gss_code"), "population", period)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
