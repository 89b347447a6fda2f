package org.peerbench.host.seed;

import static java.util.stream.Collectors.toMap;
import static org.peerbench.host.seed.PlainTable.texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** How areas and commissioners, boards and trusts overlap; the period is that of the source. */
record SeedMemberships(SeedFiles files, Codes areas, Codes organisations) {
    PlainTable table() {
        List<List<Object>> rows = new ArrayList<>();
        Map<String, String> periods = files.table("sources.csv").stream()
                .filter(row -> row.get("period") != null)
                .collect(toMap(row -> row.get("source_id"), row -> row.get("period")));
        for (Shape shape : Shape.values()) {
            for (CSVRecord row : files.table(shape.file)) {
                rows.add(row(shape, row, periods.getOrDefault(row.get("source_id"), "")));
            }
        }
        return new PlainTable(
                "membership",
                texts(
                        "organisation_id",
                        "area_id",
                        "kind",
                        "period",
                        "basis",
                        "amount",
                        "share_of_organisation",
                        "share_of_area",
                        "source_id"),
                rows);
    }

    private List<Object> row(Shape shape, CSVRecord row, String period) {
        return Arrays.asList(
                organisations.id(row.get(shape.organisation)),
                areas.id(row.get("gss_code")),
                shape.kind,
                period,
                shape.basis,
                Cell.of(row, shape.amount),
                Cell.of(row, shape.shareOfOrganisation),
                Cell.of(row, shape.shareOfArea),
                row.get("source_id"));
    }

    /** The three files; a column that a file has not stays blank. */
    private enum Shape {
        CCG("ccg2015_area.csv", "ccg_ods_code", "ccg", "people", "population_2017", "share_of_ccg", "share_of_area"),
        ICB("icb2024_area.csv", "icb_ods_code", "icb", "small-areas", "lsoas", "", "share_of_area_lsoas"),
        TRUST(
                "trust_area_catchment.csv",
                "trust_ods_code",
                "catchment",
                "patients",
                "",
                "share_of_trust_catchment",
                "");

        private final String file;
        private final String organisation;
        private final String kind;
        private final String basis;
        private final String amount;
        private final String shareOfOrganisation;
        private final String shareOfArea;

        Shape(String... words) {
            file = words[0];
            organisation = words[1];
            kind = words[2];
            basis = words[3];
            amount = words[4];
            shareOfOrganisation = words[5];
            shareOfArea = words[6];
        }
    }
}
