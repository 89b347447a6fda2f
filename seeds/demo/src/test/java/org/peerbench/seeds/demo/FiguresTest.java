package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class FiguresTest {
    private final Map<String, Map<String, Double>> figures = byArea(Rows.demo("area_indicators.csv"));

    @Test
    void everyFigureBelongsToAnAreaAnIndicatorAndTheOneSource() {
        List<CSVRecord> rows = Rows.demo("area_indicators.csv");

        assertEquals(Rows.column(Rows.demo("areas.csv"), "gss_code"), Rows.column(rows, "gss_code"));
        assertEquals(Rows.column(Rows.demo("indicators.csv"), "indicator"), Rows.column(rows, "indicator"));
        assertEquals(Rows.column(Rows.demo("sources.csv"), "source_id"), Rows.column(rows, "source_id"));
    }

    @Test
    void anIndicatorIsWordedAsInTheEnglishData() {
        Map<String, String> english = wordings(Rows.england("indicators.csv"));

        wordings(Rows.demo("indicators.csv"))
                .forEach((indicator, wording) -> assertEquals(english.get(indicator), wording));
    }

    @Test
    void figuresAreGivenForPeriodsThatTheEnglishDataKnows() {
        assertTrue(periods(Rows.england("area_indicators.csv")).containsAll(periods(Rows.demo("area_indicators.csv"))));
    }

    @Test
    void anAreaHasFiguresOnlyOfTheYearsInWhichItWas() {
        assertTrue(figures.get("X99000011").containsKey("population mid-2020"));
        assertTrue(!figures.get("X99000011").containsKey("dtoc_days_total 2014-15"));
        assertTrue(!figures.get("X99000013").containsKey("population mid-2020"));
        assertTrue(figures.get("X99000013").containsKey("dtoc_days_total 2014-15"));
    }

    @Test
    void thePredecessorsHadTheLandOfTheNewArea() {
        assertEquals(
                figures.get("X99000011").get("area_km2 2023"),
                figures.get("X99000013").get("area_km2 2015")
                        + figures.get("X99000014").get("area_km2 2015"),
                1);
    }

    @Test
    void delayedDaysAddUpByWhoIsResponsible() {
        figures.values().stream()
                .filter(area -> area.containsKey("dtoc_days_total 2018-19"))
                .forEach(area -> assertEquals(
                        area.get("dtoc_days_total 2018-19"),
                        area.get("dtoc_days_nhs 2018-19")
                                + area.get("dtoc_days_social_care 2018-19")
                                + area.get("dtoc_days_both 2018-19")));
    }

    @Test
    void olderAreasAreThinlySettledAsInEngland() {
        Map<String, Double> age = new TreeMap<>();
        Map<String, Double> density = new TreeMap<>();
        figures.forEach((code, area) -> {
            if (area.containsKey("population mid-2020")) {
                age.put(code, area.get("pct_65plus mid-2020"));
                density.put(code, area.get("population mid-2020") / area.get("area_km2 2023"));
            }
        });

        assertTrue(Ranks.spearman(age, density) < -0.5);
    }

    private static Map<String, String> wordings(List<CSVRecord> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("indicator"),
                        row -> String.join(
                                "; ",
                                row.get("label"),
                                row.get("unit"),
                                row.get("direction"),
                                row.get("decimals"),
                                row.get("era"),
                                row.get("on_map"))));
    }

    private static List<String> periods(List<CSVRecord> rows) {
        return rows.stream()
                .map(row -> row.get("indicator") + " " + row.get("period"))
                .distinct()
                .toList();
    }

    private static Map<String, Map<String, Double>> byArea(List<CSVRecord> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("gss_code"),
                        Collectors.toMap(
                                row -> row.get("indicator") + " " + row.get("period"),
                                row -> Double.valueOf(row.get("value")))));
    }
}
