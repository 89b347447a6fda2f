package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class TiesTest {
    private static final List<String> AREAS = List.of(
            "X99000003", "X99000004", "X99000005", "X99000006", "X99000007", "X99000010", "X99000011", "X99000013");

    private final Map<String, CSVRecord> organisations = Rows.demo("organisations.csv").stream()
            .collect(Collectors.toMap(row -> row.get("ods_or_gss_code"), Function.identity()));
    private final List<CSVRecord> ties = AREAS.stream()
            .flatMap(area -> Rows.demo("ties/" + area + ".csv").stream())
            .toList();

    @Test
    void thereAreAboutSevenHundredObservations() {
        assertEquals(700, ties.size(), 50);
    }

    @Test
    void bothErasAreThere() {
        Set<String> years =
                ties.stream().map(row -> row.get("observed").substring(0, 4)).collect(Collectors.toSet());

        assertEquals(Set.of("2014", "2025", "2026"), years);
    }

    @Test
    void everyRowIsWhatOneKnownPartnerSaysOfAnother() {
        for (CSVRecord row : ties) {
            assertTrue(organisations.containsKey(row.get("source")));
            assertTrue(organisations.containsKey(row.get("target")));
            assertTrue(!row.get("source").equals(row.get("target")));
            assertEquals(row.get("source"), row.get("respondent"));
            assertTrue(row.get("level").matches("[0-4]?"));
        }
    }

    @Test
    void thereIsEveryLevelAndAlsoNotKnowing() {
        assertEquals(Set.of("", "0", "1", "2", "3", "4"), Rows.column(ties, "level"));
    }

    @Test
    void noTieIsOlderThanItsPartnersOrOutlivesThem() {
        for (CSVRecord row : ties) {
            for (String partner : List.of(row.get("source"), row.get("target"))) {
                CSVRecord organisation = organisations.get(partner);
                String from = row.get("from");
                assertTrue(from.isEmpty() || from.compareTo(organisation.get("opened")) >= 0, row.toString());
                String closed = organisation.get("closed");
                assertTrue(closed.isEmpty() || row.get("to").compareTo(closed) > 0, row.toString());
            }
        }
    }

    @Test
    void nothingIsReportedBeforeItBeganOrRecordedBeforeItWasReported() {
        for (CSVRecord row : ties) {
            assertTrue(row.get("from").compareTo(row.get("observed")) <= 0, row.toString());
            assertTrue(row.get("observed").compareTo(row.get("recorded")) <= 0, row.toString());
            assertTrue(row.get("recorded").compareTo("2026-11-21") <= 0, row.toString());
        }
    }

    @Test
    void onAnyDayAPartnerHoldsOneViewOfAnother() {
        for (String area : AREAS) {
            Set<String> open = new HashSet<>();
            for (CSVRecord row : Rows.demo("ties/" + area + ".csv")) {
                String pair = row.get("source") + row.get("target");
                assertTrue(!row.get("to").isEmpty() || open.add(pair), row.toString());
            }
        }
    }

    @Test
    void theCommissionersOfTheTwoErasAreJoinedBySuccession() {
        Set<String> joined = new HashSet<>(Rows.column(Rows.demo("organisation_successions.csv"), "predecessor_code"));
        ties.stream()
                .map(row -> row.get("source"))
                .filter(code -> code.startsWith("ZZG"))
                .forEach(code -> assertTrue(joined.contains(code)));
        assertTrue(ties.stream().anyMatch(row -> row.get("source").startsWith("ZZI")));
    }
}
