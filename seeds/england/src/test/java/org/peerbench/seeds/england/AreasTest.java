package org.peerbench.seeds.england;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class AreasTest {

    private final Table areas = Table.of("areas.csv");
    private final Table successions = Table.of("successions.csv");

    @Test
    void thereAre161AreasOfTwoYears() {
        assertEquals(161, areas.size());
        assertEquals(161, areas.codes("gss_code").size());
        assertEquals(153, areas.where("in_2023", "1").count());
        assertEquals(152, areas.where("in_2015", "1").count());
    }

    @Test
    void eightAreasEndedAndNineBegan() {
        assertEquals(8, ended().size());
        assertEquals(9, begun().size());
        assertEquals(codes("in_2023", "0"), ended());
        assertEquals(codes("in_2015", "0"), begun());
    }

    @Test
    void successionsNameTheSameAreasAsTheAreasDo() {
        assertEquals(ended(), successions.codes("predecessor_gss"));
        assertEquals(begun(), successions.codes("successor_gss"));
        assertEquals(
                areas.rows().stream()
                        .flatMap(row -> Set.of(row.get("predecessor_codes").split(" ")).stream()
                                .filter(code -> !code.isEmpty())
                                .map(code -> code + ">" + row.get("gss_code")))
                        .collect(Collectors.toSet()),
                successions.rows().stream()
                        .map(row -> row.get("predecessor_gss") + ">" + row.get("successor_gss"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void anAreaEndsOnTheDayOnWhichItsSuccessorBegins() {
        for (CSVRecord row : successions.rows()) {
            assertTrue(row.get("date").matches("20(19|20|21|23)-04-01"), row::toString);
            assertEquals(row.get("date"), valueOf(row.get("successor_gss"), "valid_from"));
            assertEquals(row.get("date"), valueOf(row.get("predecessor_gss"), "valid_to"));
            assertTrue(row.get("source").contains("(Structural Changes) Order"));
        }
    }

    @Test
    void everyAreaLiesInEnglandAndInARegion() {
        for (CSVRecord row : areas.rows()) {
            var latitude = Double.parseDouble(row.get("lat"));
            var longitude = Double.parseDouble(row.get("lon"));
            assertTrue(latitude > 49.8 && latitude < 55.9, row::toString);
            assertTrue(longitude > -6.5 && longitude < 1.9, row::toString);
        }
        assertEquals(9, areas.codes("region_code").size());
    }

    private Set<String> ended() {
        return withValue("valid_to");
    }

    private Set<String> begun() {
        return withValue("valid_from");
    }

    private Set<String> withValue(String column) {
        return areas.rows().stream()
                .filter(row -> !row.get(column).isEmpty())
                .map(row -> row.get("gss_code"))
                .collect(Collectors.toSet());
    }

    private Set<String> codes(String column, String value) {
        return areas.where(column, value).map(row -> row.get("gss_code")).collect(Collectors.toSet());
    }

    private String valueOf(String code, String column) {
        return areas.where("gss_code", code).findFirst().orElseThrow().get(column);
    }
}
