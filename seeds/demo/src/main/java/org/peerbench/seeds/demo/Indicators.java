package org.peerbench.seeds.demo;

import java.util.List;

/** The indicators of the region, worded as in the English data (a test holds them together). */
final class Indicators {
    private static final String BOTH = "2015 2023";
    private static final String YEAR_DAYS = "days in the year";

    static final List<Indicator> ALL = List.of(
            fact("population", "Population", "people", 0, BOTH, true),
            fact("adults_18plus", "Adults aged 18 and over", "people", 0, "2015", false),
            fact("pct_65plus", "People aged 65 and over", "% of population", 1, BOTH, true),
            fact("pct_85plus", "People aged 85 and over", "% of population", 1, BOTH, true),
            fact("area_km2", "Size of the area", "square kilometres", 0, BOTH, false),
            fact("imd_avg_score", "Deprivation, average score (IMD)", "score", 1, BOTH, true),
            fact(
                    "imd_pct_lsoas_most_deprived_10",
                    "Neighbourhoods among the most deprived tenth of England",
                    "% of neighbourhoods",
                    1,
                    BOTH,
                    true),
            days("dtoc_days_total", "Days of delayed transfer of care"),
            days("dtoc_days_nhs", "Days of delayed transfer, NHS responsible"),
            days("dtoc_days_social_care", "Days of delayed transfer, social care responsible"),
            days("dtoc_days_both", "Days of delayed transfer, both responsible"),
            new Indicator(
                    "dtoc_days_per_100k_adults",
                    "Delayed transfer days for each 100,000 adults",
                    "days per 100,000 adults",
                    "lower",
                    0,
                    "2015",
                    true),
            fact(
                    "dtoc_pct_social_care",
                    "Share of delayed days where social care was responsible",
                    "% of delayed days",
                    1,
                    "2015",
                    true),
            fact(
                    "nel_admissions_est",
                    "Unplanned hospital admissions (estimate)",
                    "admissions in the year",
                    0,
                    "2015",
                    false),
            fact(
                    "nel_admissions_per_100k_est",
                    "Unplanned hospital admissions for each 100,000 people (estimate)",
                    "admissions per 100,000 people",
                    0,
                    "2015",
                    true),
            fact(
                    "nel_change_pct_est",
                    "Change in unplanned hospital admissions, 2014 to 2015 (estimate)",
                    "% change",
                    1,
                    "2015",
                    false),
            care("asc_service_user_qol", "Quality of life of people who use social care", "score from 0 to 1", 3),
            care("asc_carer_qol", "Quality of life reported by carers", "score from 0 to 12", 1),
            care("asc_info_ease_users", "People using services who find information easily", "% of people asked", 1),
            care("asc_info_ease_carers", "Carers who find information easily", "% of carers asked", 1),
            care(
                    "asc_st_max_sequel",
                    "New clients needing less or no support after short-term help",
                    "% of new clients",
                    1),
            new Indicator(
                    "asc_workforce_turnover",
                    "Staff turnover in adult social care",
                    "% of staff in the year",
                    "lower",
                    1,
                    BOTH,
                    true));

    private Indicators() {}

    static Indicator of(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    static String table() {
        Table table = new Table(
                "indicator", "label", "unit", "direction", "decimals", "source_id", "status", "era", "on_map", "note");
        for (Indicator each : ALL) {
            table.add(
                    each.id(),
                    each.label(),
                    each.unit(),
                    each.direction(),
                    each.decimals(),
                    Region.SOURCE,
                    "fictional",
                    each.era(),
                    each.onMap() ? "yes" : "no",
                    "Drawn by chance in the shape of the national figures; it describes no real place");
        }
        return table.text();
    }

    private static Indicator fact(String id, String label, String unit, int decimals, String era, boolean onMap) {
        return new Indicator(id, label, unit, "neither", decimals, era, onMap);
    }

    private static Indicator days(String id, String label) {
        return new Indicator(id, label, YEAR_DAYS, "lower", 0, "2015", false);
    }

    private static Indicator care(String id, String label, String unit, int decimals) {
        return new Indicator(id, label, unit, "higher", decimals, BOTH, true);
    }
}
