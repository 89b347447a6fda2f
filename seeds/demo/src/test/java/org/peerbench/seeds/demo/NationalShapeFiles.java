package org.peerbench.seeds.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Makes the two files of {@link NationalShape} from the real figures; {@code main} writes them into a folder. */
final class NationalShapeFiles {
    /** The measures that go together, the four that give an area its character first, with the year compared. */
    private static final Map<String, String> REFERENCE = new LinkedHashMap<>();

    static {
        REFERENCE.put("population", "mid-2020");
        REFERENCE.put("density", "2023");
        REFERENCE.put("pct_65plus", "mid-2020");
        REFERENCE.put("imd_avg_score", "2019");
        REFERENCE.put("pct_85plus", "mid-2020");
        REFERENCE.put("imd_pct_lsoas_most_deprived_10", "2019");
        REFERENCE.put("adults_share", "mid-2017");
        REFERENCE.put("dtoc_rate", "2014-15");
        REFERENCE.put("dtoc_share_social_care", "2014-15");
        REFERENCE.put("dtoc_share_both", "2014-15");
        REFERENCE.put("nel_admissions_per_100k_est", "2014");
        REFERENCE.put("nel_change_pct_est", "2014 to 2015");
        REFERENCE.put("asc_service_user_qol", "2018-19");
        REFERENCE.put("asc_carer_qol", "2018-19");
        REFERENCE.put("asc_info_ease_users", "2018-19");
        REFERENCE.put("asc_info_ease_carers", "2018-19");
        REFERENCE.put("asc_st_max_sequel", "2018-19");
        REFERENCE.put("asc_workforce_turnover", "2018-19");
    }

    private final Map<String, Map<String, Map<String, Double>>> measures = EnglishFigures.measures();

    public static void main(String[] folder) throws IOException {
        NationalShapeFiles files = new NationalShapeFiles();
        Files.writeString(Path.of(folder[0], "national-quantiles.csv"), files.quantiles());
        Files.writeString(Path.of(folder[0], "national-ranks.csv"), files.ranks());
    }

    String quantiles() {
        List<String> header = new ArrayList<>(List.of("measure", "period"));
        for (int percent = NationalShape.FIRST_PERCENT; percent < 100; percent += NationalShape.STEP_PERCENT) {
            header.add("q" + percent);
        }
        Table table = new Table(header.toArray(String[]::new));
        measures.forEach((measure, periods) -> periods.forEach((period, figures) -> {
            List<Object> row = new ArrayList<>(List.of(measure, period));
            for (int percent = NationalShape.FIRST_PERCENT; percent < 100; percent += NationalShape.STEP_PERCENT) {
                row.add(rounded(Ranks.quantile(figures, percent / 100.0), 4));
            }
            table.add(row.toArray());
        }));
        return table.text();
    }

    String ranks() {
        List<String> header = new ArrayList<>(List.of("measure", "reference_period", "persistence"));
        header.addAll(REFERENCE.keySet());
        Table table = new Table(header.toArray(String[]::new));
        REFERENCE.forEach((measure, period) -> {
            List<Object> row = new ArrayList<>(List.of(measure, period, rounded(persistence(measure), 2)));
            REFERENCE.forEach((other, itsPeriod) -> row.add(rounded(
                    Ranks.spearman(
                            measures.get(measure).get(period),
                            measures.get(other).get(itsPeriod)),
                    2)));
            table.add(row.toArray());
        });
        return table.text();
    }

    /** Mean rank correlation of each year with the next; 1 where there is one year only. */
    private double persistence(String measure) {
        Map<String, Map<String, Double>> periods = measures.get(measure);
        List<String> years = List.copyOf(new TreeSet<>(periods.keySet()));
        double sum = 0;
        for (int i = 1; i < years.size(); i++) {
            sum += Ranks.spearman(periods.get(years.get(i - 1)), periods.get(years.get(i)));
        }
        return years.size() == 1 ? 1 : sum / (years.size() - 1);
    }

    private static String rounded(double value, int digits) {
        return new BigDecimal(value)
                .round(new MathContext(digits, RoundingMode.HALF_EVEN))
                .stripTrailingZeros()
                .toPlainString();
    }
}
