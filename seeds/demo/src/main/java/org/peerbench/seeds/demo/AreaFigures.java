package org.peerbench.seeds.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.peerbench.seeds.demo.Area.Existence;

/** One area's figures. Counts are rounded to tens or hundreds, so that nobody takes them for counted. */
final class AreaFigures {
    private static final List<String> DELAY_YEARS =
            List.of("2012-13", "2013-14", "2014-15", "2015-16", "2016-17", "2017-18", "2018-19");
    private static final int PER = 100_000;

    private final Area area;
    private final Figures.Basis basis;
    private final FigureDraw draw;
    private final Figures.Sink sink;

    AreaFigures(Area area, Figures.Basis basis, FigureDraw draw, Figures.Sink sink) {
        this.area = area;
        this.basis = basis;
        this.draw = draw;
        this.sink = sink;
    }

    void all() {
        if (area.existed() != Existence.SINCE) {
            before();
        }
        if (area.existed() != Existence.BEFORE) {
            since();
        }
        add("area_km2", area.existed() == Existence.BEFORE ? "2015" : "2023", basis.km2());
    }

    private void before() {
        double people = rounded(basis.people() * draw.value("population_ratio", "mid-2017"), 100);
        double adults = rounded(people * draw.value("adults_share", "mid-2017") / 100, 100);
        add("population", "mid-2017", people);
        add("adults_18plus", "mid-2017", adults);
        measured("mid-2017", "pct_65plus", "pct_85plus");
        measured("2015", "imd_avg_score", "imd_pct_lsoas_most_deprived_10");
        DELAY_YEARS.forEach(year -> delays(year, adults));
        admissions(people);
        measured("2015-16", "asc_info_ease_users", "asc_st_max_sequel");
        measured(
                "2016-17",
                "asc_service_user_qol",
                "asc_carer_qol",
                "asc_info_ease_users",
                "asc_info_ease_carers",
                "asc_st_max_sequel",
                "asc_workforce_turnover");
        measured(
                "2017-18",
                "asc_service_user_qol",
                "asc_info_ease_users",
                "asc_st_max_sequel",
                "asc_workforce_turnover");
        measured(
                "2018-19",
                "asc_service_user_qol",
                "asc_carer_qol",
                "asc_info_ease_users",
                "asc_info_ease_carers",
                "asc_st_max_sequel",
                "asc_workforce_turnover");
    }

    private void since() {
        add("population", "mid-2020", rounded(basis.people(), 100));
        add("population", "census-2021", rounded(basis.people() * draw.value("population_ratio", "census-2021"), 100));
        measured("mid-2020", "pct_65plus", "pct_85plus");
        measured("2019", "imd_avg_score", "imd_pct_lsoas_most_deprived_10");
        measured("2025", "imd_avg_score");
        measured(
                "2019-20",
                "asc_service_user_qol",
                "asc_info_ease_users",
                "asc_st_max_sequel",
                "asc_workforce_turnover");
        measured("2020-21", "asc_st_max_sequel", "asc_workforce_turnover");
        measured(
                "2021-22",
                "asc_service_user_qol",
                "asc_carer_qol",
                "asc_info_ease_users",
                "asc_info_ease_carers",
                "asc_st_max_sequel",
                "asc_workforce_turnover");
        measured(
                "2022-23",
                "asc_service_user_qol",
                "asc_info_ease_users",
                "asc_st_max_sequel",
                "asc_workforce_turnover");
    }

    private void delays(String year, double adults) {
        double total = rounded(draw.value("dtoc_rate", year) * adults / PER, 10);
        double care = rounded(total * Math.min(90, draw.value("dtoc_share_social_care", year)) / 100, 10);
        double both = rounded(Math.min(total - care, total * draw.value("dtoc_share_both", year) / 100), 10);
        add("dtoc_days_total", year, total);
        add("dtoc_days_nhs", year, total - care - both);
        add("dtoc_days_social_care", year, care);
        add("dtoc_days_both", year, both);
        if (year.equals("2014-15")) {
            add("dtoc_days_per_100k_adults", year, PER * total / adults);
            add("dtoc_pct_social_care", year, 100 * care / total);
        }
    }

    private void admissions(double people) {
        double first = rounded(draw.value("nel_admissions_per_100k_est", "2014") * people / PER, 10);
        double second = rounded(first * (1 + draw.value("nel_change_pct_est", "2014 to 2015") / 100), 10);
        add("nel_admissions_est", "2014", first);
        add("nel_admissions_est", "2015", second);
        add("nel_admissions_per_100k_est", "2014", PER * first / people);
        add("nel_change_pct_est", "2014 to 2015", 100 * (second - first) / first);
    }

    private void measured(String period, String... measures) {
        for (String measure : measures) {
            add(measure, period, draw.value(measure, period));
        }
    }

    private void add(String indicator, String period, double value) {
        int decimals = Indicators.of(indicator).decimals();
        sink.add(
                area,
                indicator,
                period,
                BigDecimal.valueOf(value)
                        .setScale(decimals, RoundingMode.HALF_UP)
                        .toPlainString());
    }

    private static double rounded(double value, int step) {
        return (double) Math.round(value / step) * step;
    }
}
