package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

final class TiesTest {
    private final Map<String, CSVRecord> organisations = Rows.demo("organisations.csv").stream()
            .collect(Collectors.toMap(row -> row.get("ods_or_gss_code"), Function.identity()));
    private final List<String> files =
            Surveys.fromFiles().stream().map(Region::ties).toList();
    private final List<CSVRecord> ties =
            files.stream().flatMap(file -> Rows.demo(file).stream()).toList();

    @Test
    void everyAreaHasThreeSurveysEachWithItsOwnFileUnlessItIsAnsweredInTheWorkbench() {
        for (Area area : Areas.ALL) {
            List<Survey> surveys = Surveys.of(area.code());
            assertEquals(3, surveys.size(), area.name());
            assertEquals(
                    surveys.stream().map(Survey::opened).sorted().toList(),
                    surveys.stream().map(Survey::opened).toList(),
                    area.name());
            assertEquals(3, surveys.stream().map(Survey::name).distinct().count(), area.name());
        }
        assertEquals(3 * Areas.ALL.size() - 1, Set.copyOf(files).size());
    }

    /** Between two surveys of today's partners most views stay, some change, in either direction. */
    @Test
    void fromOneSurveyToTheNextMostPairsStayAndSomeChange() {
        Map<List<String>, Integer> before =
                levels(Region.ties(Surveys.of(Areas.LONG_COMBE).get(1)));
        Map<List<String>, Integer> after =
                levels(Region.ties(Surveys.of(Areas.LONG_COMBE).get(2)));
        before.keySet().retainAll(after.keySet());
        long same = before.keySet().stream()
                .filter(pair -> before.get(pair).equals(after.get(pair)))
                .count();
        long rose = before.keySet().stream()
                .filter(pair -> before.get(pair) < after.get(pair))
                .count();
        assertTrue(same > before.size() / 2 && rose > 0 && same + rose < before.size(), same + " " + rose);
    }

    private static Map<List<String>, Integer> levels(String file) {
        return Rows.demo(file).stream()
                .filter(row -> !row.get("level").isEmpty())
                .collect(Collectors.toMap(
                        row -> List.of(row.get("source"), row.get("target")),
                        row -> Integer.parseInt(row.get("level")),
                        (one, other) -> one,
                        java.util.HashMap::new));
    }

    @Test
    void whoCarriesALinkHasThatRoleThereInThatArea() {
        Set<String> roles = Rows.demo("people.csv").stream()
                .map(row -> row.get("organisation_code") + " " + row.get("role"))
                .collect(Collectors.toSet());
        long named = 0;
        for (CSVRecord row : ties) {
            for (String end : List.of("source", "target")) {
                String role = row.get(end + "_person");
                assertTrue(role.isEmpty() || roles.contains(row.get(end) + " " + role), row.toString());
                named += role.isEmpty() ? 0 : 1;
            }
        }
        assertTrue(named > 500, named + " ends have a person");
    }

    @Test
    void bothErasAreThere() {
        Set<String> years =
                ties.stream().map(row -> row.get("observed").substring(0, 4)).collect(Collectors.toSet());

        assertTrue(years.containsAll(Set.of("2014", "2015", "2016", "2025", "2026")), years.toString());
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
            List<CSVRecord> partners = Stream.of("source", "target")
                    .map(end -> organisations.get(row.get(end)))
                    .toList();
            String from = row.get("from");
            assertTrue(
                    from.isEmpty() || partners.stream().allMatch(partner -> from.compareTo(partner.get("opened")) >= 0),
                    row.toString());
            Optional<String> closed = partners.stream()
                    .map(partner -> partner.get("closed"))
                    .filter(day -> !day.isEmpty())
                    .sorted()
                    .findFirst();
            closed.ifPresent(
                    day -> assertEquals(LocalDate.parse(day).plusDays(1).toString(), row.get("to"), row.toString()));
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
    void inOneSurveyAPartnerHoldsOneViewOfAnother() {
        for (String file : files) {
            Set<String> pairs = new HashSet<>();
            for (CSVRecord row : Rows.demo(file)) {
                assertTrue(pairs.add(row.get("source") + row.get("target")), file + row);
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
