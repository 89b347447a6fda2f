package org.peerbench.seeds.england;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "area_indicators.csv, gss_code, areas.csv, gss_code",
        "area_indicators.csv, indicator, indicators.csv, indicator",
        "area_neighbours.csv, gss_code, areas.csv, gss_code",
        "area_neighbours.csv, neighbour_gss_code, areas.csv, gss_code",
        "areas.csv, predecessor_codes, areas.csv, gss_code",
        "areas.csv, successor_codes, areas.csv, gss_code",
        "ccg2015_area.csv, gss_code, areas.csv, gss_code",
        "ccg2015_area.csv, ccg_ods_code, organisations.csv, ods_or_gss_code",
        "icb2024_area.csv, gss_code, areas.csv, gss_code",
        "icb2024_area.csv, icb_ods_code, organisations.csv, ods_or_gss_code",
        "organisations.csv, area_codes, areas.csv, gss_code",
        "organisation_successions.csv, predecessor_code, organisations.csv, ods_or_gss_code",
        "organisation_successions.csv, successor_code, organisations.csv, ods_or_gss_code",
        "trust_area_catchment.csv, gss_code, areas.csv, gss_code",
        "trust_area_catchment.csv, trust_ods_code, organisations.csv, ods_or_gss_code",
    })
    void everyCodeIsFoundWhereItPoints(String file, String column, String target, String key) {
        var missing = Table.of(file).codes(column);
        missing.removeAll(Table.of(target).codes(key));
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "areas.csv",
                "area_indicators.csv",
                "area_neighbours.csv",
                "ccg2015_area.csv",
                "icb2024_area.csv",
                "indicators.csv",
                "organisations.csv",
                "trust_area_catchment.csv"
            })
    void everyRowNamesAKnownSource(String file) {
        var sources = Table.of("sources.csv").codes("source_id");
        Table.of(file)
                .rows()
                .forEach(row -> assertTrue(sources.contains(row.get("source_id")), () -> file + ": " + row));
    }

    @Test
    void aSourceSaysWhoPublishedItAndUnderWhichLicence() {
        for (CSVRecord row : Table.of("sources.csv").rows()) {
            assertFalse(row.get("title").isBlank(), row::toString);
            assertFalse(row.get("publisher").isBlank(), row::toString);
            assertFalse(row.get("licence").isBlank(), row::toString);
        }
    }

    @Test
    void neighboursAreNeighboursBothWays() {
        var pairs = Table.of("area_neighbours.csv")
                .where("kind", "adjacent")
                .map(row -> row.get("vintage") + row.get("gss_code") + row.get("neighbour_gss_code"))
                .collect(Collectors.toSet());
        assertEquals(2 * (353 + 362), pairs.size());
        pairs.forEach(pair ->
                assertTrue(pairs.contains(pair.substring(0, 4) + pair.substring(13) + pair.substring(4, 13)), pair));
    }
}
