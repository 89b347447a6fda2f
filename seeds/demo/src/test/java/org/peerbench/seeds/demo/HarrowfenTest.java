package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** The figures are those of the picture from which the product was drawn: 15 partners, 20 links, 16 of them confirmed. */
final class HarrowfenTest {
    private static final int COOPERATE = 2;

    private final List<CSVRecord> rows = Rows.demo("ties/X99000007-2026-10.csv").stream()
            .filter(row -> row.get("observed").startsWith("2026"))
            .toList();

    /** What the one and the other say, by pair; a side that is not known is left out. */
    private final Map<Set<String>, List<Integer>> pairs = rows.stream()
            .filter(row -> !row.get("level").isEmpty())
            .collect(Collectors.groupingBy(
                    row -> Set.of(row.get("source"), row.get("target")),
                    Collectors.mapping(row -> Integer.valueOf(row.get("level")), Collectors.toList())));

    @Test
    void fifteenPartnersHaveTwentyWorkingLinksAndSixteenAreConfirmed() {
        assertEquals(15, rows.stream().flatMap(HarrowfenTest::both).distinct().count());
        assertEquals(
                20, count(pairs.values().stream().filter(says -> says.stream().anyMatch(HarrowfenTest::works))));
        assertEquals(
                16,
                count(pairs.values().stream()
                        .filter(says -> says.size() == 2 && says.stream().allMatch(HarrowfenTest::works))));
    }

    @Test
    void threeOfAllPairsAreNotKnown() {
        assertEquals(15 * 14 / 2 - 3, pairs.size());
    }

    @Test
    void theHospitalIsTiedToTheCommissionersByTheirViewOnly() {
        Map<String, Integer> aboutTheHospital = new TreeMap<>();
        rows.stream()
                .filter(row ->
                        both(row).anyMatch("ZZA05"::equals) && both(row).anyMatch(code -> code.startsWith("ZZI")))
                .forEach(row -> aboutTheHospital.put(
                        row.get("source") + " of " + row.get("target"), Integer.valueOf(row.get("level"))));

        assertEquals(
                Map.of("ZZI02 of ZZA05", 3, "ZZA05 of ZZI02", 1, "ZZI03 of ZZA05", 2, "ZZA05 of ZZI03", 0),
                aboutTheHospital);
    }

    private static Stream<String> both(CSVRecord row) {
        return Stream.of(row.get("source"), row.get("target"));
    }

    private static boolean works(int level) {
        return level >= COOPERATE;
    }

    private static int count(Stream<?> stream) {
        return (int) stream.count();
    }
}
