package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class OrganisationsTest {
    private final List<CSVRecord> organisations = Rows.demo("organisations.csv");

    @Test
    void thereAreAboutNinetyOrganisationsOfEveryKindAtTheTable() {
        Map<String, Long> counts =
                organisations.stream().collect(Collectors.groupingBy(row -> row.get("type"), Collectors.counting()));

        assertEquals(
                Map.ofEntries(
                        Map.entry("council", 15L),
                        Map.entry("icb", 3L),
                        Map.entry("ccg", 16L),
                        Map.entry("acute_trust", 7L),
                        Map.entry("mental_health_trust", 3L),
                        Map.entry("community_trust", 3L),
                        Map.entry("ambulance_trust", 1L),
                        Map.entry("social_enterprise", 2L),
                        Map.entry("housing_association", 10L),
                        Map.entry("healthwatch", 12L),
                        Map.entry("voluntary_sector", 13L),
                        Map.entry("primary_care", 6L),
                        Map.entry("domiciliary_care", 3L)),
                counts);
    }

    @Test
    void everyCodeIsImpossibleAndUnique() {
        Set<String> codes = Rows.column(organisations, "ods_or_gss_code");

        assertEquals(organisations.size(), codes.size());
        assertTrue(codes.stream().allMatch(code -> code.matches("ZZ[A-Z]\\d{2}")));
    }

    @Test
    void theColumnsAreThoseOfEngland() {
        assertEquals(
                Rows.england("organisations.csv").get(0).getParser().getHeaderNames(),
                organisations.get(0).getParser().getHeaderNames());
    }

    @Test
    void everyAreaOfAnOrganisationExists() {
        Set<String> areas = Rows.column(Rows.demo("areas.csv"), "gss_code");

        assertTrue(organisations.stream()
                .allMatch(row -> areas.containsAll(List.of(row.get("area_codes").split(" ")))));
    }

    @Test
    void whatEndedHasASuccessorThatWasThereByThen() {
        List<CSVRecord> successions = Rows.demo("organisation_successions.csv");
        Map<String, CSVRecord> byCode =
                organisations.stream().collect(Collectors.toMap(row -> row.get("ods_or_gss_code"), row -> row));
        Set<String> closed = organisations.stream()
                .filter(row -> row.get("status").equals("closed"))
                .map(row -> row.get("ods_or_gss_code"))
                .collect(Collectors.toSet());

        assertEquals(closed, Rows.column(successions, "predecessor_code"));
        assertTrue(successions.stream()
                .allMatch(row ->
                        byCode.get(row.get("successor_code")).get("opened").compareTo(row.get("date")) <= 0));
    }

    @Test
    void commissionersOfTwentyFourteenLeadToThoseOfToday() {
        Map<String, List<String>> next = Rows.demo("organisation_successions.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("predecessor_code"),
                        Collectors.mapping(row -> row.get("successor_code"), Collectors.toList())));

        assertEquals(List.of("ZZG16"), next.get("ZZG13"));
        assertEquals(List.of("ZZI02"), next.get("ZZG16"));
        assertEquals(List.of("ZZI02", "ZZI03"), next.get("ZZG07"));
    }

    @Test
    void someOpeningsAreKnownByTheYearOrTheMonthOnly() {
        Set<Integer> lengths =
                organisations.stream().map(row -> row.get("opened").length()).collect(Collectors.toSet());

        assertTrue(lengths.containsAll(Set.of("2014".length(), "2014-11".length(), "2014-11-21".length())));
    }
}
