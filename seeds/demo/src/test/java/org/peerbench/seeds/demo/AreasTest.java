package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class AreasTest {
    private final List<CSVRecord> areas = Rows.demo("areas.csv");

    @Test
    void todayThereAreTwelveAreasAndThereWereThirteenBefore() {
        assertEquals(
                12,
                areas.stream().filter(area -> area.get("in_2023").equals("1")).count());
        assertEquals(
                13,
                areas.stream().filter(area -> area.get("in_2015").equals("1")).count());
    }

    @Test
    void everyCodeIsImpossible() {
        assertTrue(Rows.column(areas, "gss_code").stream().allMatch(code -> code.matches("X99\\d{6}")));
        assertEquals(Set.of("X99900001"), Rows.column(areas, "region_code"));
    }

    @Test
    void theColumnsAreThoseOfEnglandWithASchematicPlaceInsteadOfADegree() {
        List<String> english = Rows.england("areas.csv").get(0).getParser().getHeaderNames().stream()
                .map(column -> column.replace("lat", "x").replace("lon", "y"))
                .toList();

        assertEquals(english, areas.get(0).getParser().getHeaderNames());
    }

    @Test
    void marrowdaleBeganWhereItsTwoPredecessorsEnded() {
        assertEquals("X99000013 X99000014", area("Marrowdale").get("predecessor_codes"));
        assertEquals("2019-04-01", area("Marrowdale").get("valid_from"));
        assertEquals("2019-03-31", area("Nether Marrow").get("valid_to"));
        assertEquals("2019-03-31", area("Marrow Head").get("valid_to"));
        assertEquals(
                Set.of("X99000013 X99000011 2019-04-01", "X99000014 X99000011 2019-04-01"),
                Rows.demo("successions.csv").stream()
                        .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2))
                        .collect(Collectors.toSet()));
    }

    @Test
    void theAreasOfTodayLieInAHoneycombOfFourRows() {
        List<String> rows = areas.stream()
                .filter(area -> area.get("in_2023").equals("1"))
                .collect(Collectors.groupingBy(area -> -Double.parseDouble(area.get("y"))))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(row -> row.getValue().stream()
                        .sorted(Comparator.comparingDouble(area -> Double.parseDouble(area.get("x"))))
                        .map(area -> area.get("name"))
                        .collect(Collectors.joining(", ")))
                .toList();

        assertEquals(
                List.of(
                        "Upper Vane, Stonereach",
                        "Long Combe, Low Ketter, Tidewell",
                        "Eastmere, Harrowfen, Quillbay, Saltby",
                        "Ashmarsh, Marrowdale, Sound Isles"),
                rows);
    }

    @Test
    void neighbourhoodIsMutualAndKnowsOnlyAreasOfItsVintage() {
        List<CSVRecord> neighbours = Rows.demo("area_neighbours.csv");
        Set<String> pairs = neighbours.stream()
                .map(row -> row.get("vintage") + row.get("gss_code") + row.get("neighbour_gss_code"))
                .collect(Collectors.toSet());

        assertTrue(neighbours.stream()
                .allMatch(row ->
                        pairs.contains(row.get("vintage") + row.get("neighbour_gss_code") + row.get("gss_code"))));
        assertTrue(neighbours.stream()
                .allMatch(row -> areas.stream()
                        .filter(area -> area.get("gss_code").equals(row.get("gss_code")))
                        .allMatch(area -> area.get("in_" + row.get("vintage")).equals("1"))));
    }

    private CSVRecord area(String name) {
        return areas.stream()
                .filter(area -> area.get("name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
