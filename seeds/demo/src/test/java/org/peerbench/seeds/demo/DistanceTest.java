package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** No fictional area may be a real one in disguise. Distances are in standard deviations of the real figures. */
final class DistanceTest {
    /** A real area with fewer figures in common is of another vintage. */
    private static final int ENOUGH_IN_COMMON = 15;

    private final Map<String, Map<String, Double>> real = byColumn(Rows.england("area_indicators.csv"));
    private final Map<String, Map<String, Double>> fictional = byColumn(Rows.demo("area_indicators.csv"));

    private final Map<String, Double> deviations = new TreeMap<>();

    DistanceTest() {
        real.forEach((column, values) -> deviations.put(column, standardDeviation(values)));
    }

    @Test
    void noFictionalAreaIsWithinOneStandardDeviationOfARealOneOnAllColumns() {
        List<String> disguised = new ArrayList<>();
        for (CSVRecord area : Rows.demo("areas.csv")) {
            for (CSVRecord other : Rows.england("areas.csv")) {
                List<Double> distances = distances(area.get("gss_code"), other.get("gss_code"));
                if (distances.size() >= ENOUGH_IN_COMMON && distances.stream().allMatch(distance -> distance < 1)) {
                    disguised.add(area.get("name") + " is like " + other.get("name"));
                }
            }
        }

        assertEquals(List.of(), disguised);
    }

    @Test
    void everyFictionalAreaIsComparedWithMostRealOnes() {
        for (CSVRecord area : Rows.demo("areas.csv")) {
            long compared = Rows.england("areas.csv").stream()
                    .filter(other -> distances(area.get("gss_code"), other.get("gss_code"))
                                    .size()
                            >= ENOUGH_IN_COMMON)
                    .count();
            assertTrue(compared >= 150, area.get("name"));
        }
    }

    private List<Double> distances(String area, String other) {
        return fictional.entrySet().stream()
                .map(column -> {
                    Double here = column.getValue().get(area);
                    Double there = real.get(column.getKey()).get(other);
                    return here == null || there == null
                            ? null
                            : Math.abs(here - there) / deviations.get(column.getKey());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private static double standardDeviation(Map<String, Double> values) {
        double mean = values.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        double square = values.values().stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .average()
                .orElseThrow();
        return Math.sqrt(square);
    }

    private static Map<String, Map<String, Double>> byColumn(List<CSVRecord> rows) {
        Map<String, Map<String, Double>> columns = new TreeMap<>();
        for (CSVRecord row : rows) {
            String value = row.get("value");
            if (!value.isEmpty()) {
                columns.computeIfAbsent(row.get("indicator") + " " + row.get("period"), column -> new TreeMap<>())
                        .put(row.get("gss_code"), Double.valueOf(value));
            }
        }
        return columns;
    }
}
