package org.peerbench.seeds.demo;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleBinaryOperator;
import org.apache.commons.csv.CSVRecord;

/** The real figures in the measures of which the generator draws: as published, or made comparable between areas. */
final class EnglishFigures {
    private static final List<String> AS_PUBLISHED = List.of(
            "population",
            "pct_65plus",
            "pct_85plus",
            "imd_avg_score",
            "imd_pct_lsoas_most_deprived_10",
            "nel_admissions_per_100k_est",
            "nel_change_pct_est",
            "asc_service_user_qol",
            "asc_carer_qol",
            "asc_info_ease_users",
            "asc_info_ease_carers",
            "asc_st_max_sequel",
            "asc_workforce_turnover");

    private final Map<String, Map<String, Map<String, Double>>> published = new TreeMap<>();
    private final Map<String, Map<String, Map<String, Double>>> measures = new LinkedHashMap<>();

    private EnglishFigures(Collection<CSVRecord> rows) {
        for (CSVRecord row : rows) {
            if (row.get("value").isEmpty()) {
                continue;
            }
            published
                    .computeIfAbsent(row.get("indicator"), name -> new TreeMap<>())
                    .computeIfAbsent(row.get("period"), period -> new TreeMap<>())
                    .put(row.get("gss_code"), Double.valueOf(row.get("value")));
        }
    }

    /** Measure, then period, then area. */
    static Map<String, Map<String, Map<String, Double>>> measures() {
        EnglishFigures figures = new EnglishFigures(Rows.england("area_indicators.csv"));
        AS_PUBLISHED.forEach(name -> figures.measures.put(name, figures.published.get(name)));
        figures.derive();
        return figures.measures;
    }

    private void derive() {
        Map<String, Double> people = published("population", "mid-2020");
        Map<String, Double> adults = published("adults_18plus", "mid-2017");
        derive("density", "2023", people, published("area_km2", "2023"), (n, size) -> n / size);
        for (String period : List.of("mid-2017", "census-2021")) {
            derive("population_ratio", period, published("population", period), people, (a, b) -> a / b);
        }
        derive("adults_share", "mid-2017", adults, published("population", "mid-2017"), (a, b) -> 100 * a / b);
        for (String year : published.get("dtoc_days_total").keySet()) {
            Map<String, Double> total = published("dtoc_days_total", year);
            derive("dtoc_rate", year, total, adults, (days, n) -> 100_000 * days / n);
            derive("dtoc_share_social_care", year, published("dtoc_days_social_care", year), total, this::percent);
            derive("dtoc_share_both", year, published("dtoc_days_both", year), total, this::percent);
        }
    }

    private double percent(double part, double whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }

    private Map<String, Double> published(String indicator, String period) {
        return published.get(indicator).get(period);
    }

    private void derive(
            String name, String period, Map<String, Double> a, Map<String, Double> b, DoubleBinaryOperator of) {
        Map<String, Double> values = new TreeMap<>();
        a.forEach((area, value) -> {
            if (b.containsKey(area)) {
                values.put(area, of.applyAsDouble(value, b.get(area)));
            }
        });
        measures.computeIfAbsent(name, n -> new TreeMap<>()).put(period, values);
    }
}
