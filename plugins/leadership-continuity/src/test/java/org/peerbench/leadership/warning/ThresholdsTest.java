package org.peerbench.leadership.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.exchange.Question.PersonTie;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.tie.Bonds;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/**
 * Each rule on the day before it begins to warn, on that day and on the day after; and on the last day on which it warns and
 * the day after that, where it ends by itself. Days were counted on a calendar.
 */
class ThresholdsTest {
    private static final String DASS = "adult-social-services,statutory,substantive,";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final ToldAreas told = new ToldAreas(peerbench);

    /** What is told, and the days on which a rule begins and ends to warn. */
    record Case(String rule, List<String> rows, String begins, String last) {
        @Override
        public String toString() {
            return rule + " from " + begins;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                // 274 days before 31 December 2026, the first day after the term, is 1 April
                one(
                        "R1",
                        "Chair,trust-chair,core,substantive,2024-01-01,,2026-12-31,term,,2026-01-01,,,,a",
                        "2026-04-01",
                        "2026-12-31"),
                // 184 days after 1 January
                one(
                        "R2",
                        "Director,adult-social-services,statutory,interim,2026-01-01,,,,,2026-06-01,,,,a",
                        "2026-07-04",
                        ""),
                // the 91st empty day
                one(
                        "R3",
                        "Director," + DASS + "2020-01-01,2026-01-01,,,,2026-01-01,2020-01-01,,2020-01-01,a",
                        "2026-04-01",
                        ""),
                one(
                        "R4",
                        "Leader,council-leader,core,elected,2023-05-04,,2027-05-06,election,,2026-10-01,,,,a",
                        "2026-11-04",
                        "2027-05-06"),
                // six years are full on 1 July 2026: 183 days before
                one("R7", "Chair,board-chair,core,elected,2020-07-01,,,,,2026-01-01,,,,a", "2025-12-30", "2026-06-30"),
                // beyond nine years it goes on
                one("R7", "Chair,board-chair,core,elected,2020-07-01,,,,,2026-01-01,,,,a", "2028-12-30", ""),
                one(
                        "R8",
                        "Chief Officer,integrated-care-board,statutory,substantive,2022-07-01,,,,,2026-01-01,2022-07-01,2027-04-01,,a",
                        "2026-04-01",
                        "2027-03-31"),
                two(
                        "R9",
                        "Director," + DASS + "2020-01-01,,,,,2026-10-01,,,,a",
                        "Place Lead,place-lead,core,substantive,2025-06-01,,,,,2026-10-01,,,,b",
                        "2025-06-01",
                        "2026-05-31"),
                one("R10", "Director," + DASS + "2020-01-01,,,,,2026-01-01,,,,a", "2026-04-02", ""),
                // the last day in post is 1 January 2027: 183 days before
                one(
                        "R12",
                        "Director," + DASS + "2020-01-01,,2027-01-02,announced,2026-06-01,2026-10-30,,,,a",
                        "2026-07-02",
                        "2027-01-01"));
    }

    private static Case one(String rule, String row, String begins, String last) {
        return new Case(rule, List.of(row), begins, last);
    }

    private static Case two(String rule, String one, String other, String begins, String last) {
        return new Case(rule, List.of(one, other), begins, last);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aRuleBeginsOnItsDayAndNotBefore(Case told) {
        String area = this.told.area(told.rows().toArray(String[]::new));
        LocalDate begins = LocalDate.parse(told.begins());
        assertEquals(0, count(told, area, begins.minusDays(1)), "the day before");
        assertEquals(1, count(told, area, begins), "on the day");
        assertEquals(1, count(told, area, begins.plusDays(1)), "the day after");
        if (!told.last().isEmpty()) {
            LocalDate last = LocalDate.parse(told.last());
            assertEquals(1, count(told, area, last), "on the last day");
            assertEquals(0, count(told, area, last.plusDays(1)), "after the last day");
        }
    }

    private int count(Case rule, String area, LocalDate day) {
        return told.facts(rule.rule(), area, day.toString()).size();
    }

    @Test
    void twoEndsOfAPairAreNearUpToAHundredAndEightyThreeDays() {
        String director = "Director," + DASS + "2020-01-01,,2027-03-01,term,,2026-10-01,,,,a";
        String lead = "Place Lead,place-lead,core,substantive,2020-01-01,,%s,contract,,2026-10-01,,,,b";
        for (String near : List.of("2027-08-30", "2027-08-31")) {
            assertEquals(
                    1,
                    told.facts("R5", told.area(director, lead.formatted(near)), "2026-11-01")
                            .size(),
                    near);
        }
        assertEquals(
                0,
                told.facts("R5", told.area(director, lead.formatted("2027-09-01")), "2026-11-01")
                        .size());
    }

    @Test
    void onePostByLawInOneHandIsNoneTooManyTwoAndThreeAre() {
        String[] rows = {
            "Director of Adult Services," + DASS + "2020-01-01,,,,,2026-10-01,,,,twin",
            "Director of Children's Services,childrens-services,statutory,substantive,2021-02-01,,,,,2026-10-01,,,,twin",
            "Director of Public Health,public-health,statutory,substantive,2022-03-01,,,,,2026-10-01,,,,twin"
        };
        assertEquals(0, told.facts("R6", told.area(rows[0]), "2026-11-01").size());
        String both = told.area(rows[0], rows[1]);
        assertEquals(0, told.facts("R6", both, "2021-01-31").size());
        assertEquals(1, told.facts("R6", both, "2021-02-01").size());
        assertEquals(1, told.facts("R6", told.area(rows), "2026-11-01").size(), "one warning a person");
    }

    /** Links of equal strength: one of four is 25 %, one of five 20 %. */
    @Test
    void oneLinkInFourInOneHandIsTooManyAndOneInFiveIsNot() {
        Area area = peerbench
                .context("leadership-continuity")
                .directory()
                .area(told.area("Director," + DASS + "2020-01-01,,,,,2026-10-01,,,,a"))
                .orElseThrow();
        String holder =
                facts(area, List.of()).now().findFirst().orElseThrow().holding().person();
        assertEquals(
                1, OnPeople.onePerson(facts(area, oneHoldsOneOf(4, holder))).count());
        assertEquals(
                0, OnPeople.onePerson(facts(area, oneHoldsOneOf(5, holder))).count());
    }

    private static List<PersonTie> oneHoldsOneOf(int links, String holder) {
        return IntStream.range(0, links)
                .mapToObj(each -> new PersonTie(
                        each == 0 ? holder : "somebody " + each,
                        "A" + each,
                        "B" + each,
                        null,
                        "intensity",
                        2,
                        "works",
                        OptionalInt.empty(),
                        "/x"))
                .toList();
    }

    private static Facts facts(Area area, List<PersonTie> links) {
        ToolContext context = peerbench.context("leadership-continuity");
        return Facts.of(area, LocalDate.of(2026, 11, 1), Viewer.ANYBODY, Bonds.of(links), context);
    }

    @Test
    void theSecondChangeWithinAYearIsSaidOnItsDay() {
        String area = told.area(
                "Director," + DASS + "2020-01-01,2025-03-01,,,,2026-01-01,,,,a",
                "Director,adult-social-services,statutory,interim,2025-03-01,2025-12-01,,,,2026-01-01,,,,b",
                "Director," + DASS + "2025-12-01,,,,,2026-01-01,,,,c");
        assertEquals(0, told.facts("R11", area, "2025-11-30").size());
        assertEquals(1, told.facts("R11", area, "2025-12-01").size());
        assertEquals(1, told.facts("R11", area, "2026-02-28").size());
        assertEquals(0, told.facts("R11", area, "2026-03-01").size(), "the first was a year ago");
    }

    @Test
    void everyWarningHasFactSourceDateActionAndOwnerAndFiveStandOpen() {
        String area = told.area(
                "Director," + DASS + "2020-01-01,,2027-01-02,announced,2026-06-01,2026-01-30,,,,twin",
                "Director of Children's Services,childrens-services,statutory,substantive,2020-01-01,,,,,2026-01-01,,,,twin",
                "Place Lead,place-lead,core,substantive,2026-06-01,,2027-02-01,contract,,2026-01-01,,,,b",
                "Leader,council-leader,core,elected,2023-05-04,,2027-05-01,election,,2026-01-01,,,,c",
                "Chair,board-chair,core,elected,2021-03-01,,,,,2026-01-01,,,,d",
                "Director of Public Health,public-health,statutory,interim,2025-01-01,,,,,2026-01-01,,,,e");
        JsonNode items = told.warnings(area, "2026-11-20");
        Set<String> rules = new TreeSet<>();
        items.forEach(item -> {
            rules.add(item.path("rule").asText());
            assertFalse(item.path("fact").asText().isBlank());
            assertFalse(item.path("action").asText().isBlank());
        });
        assertTrue(rules.containsAll(Set.of("R1", "R2", "R4", "R5", "R6", "R7", "R9", "R10", "R12")), rules::toString);
        Page page = peerbench
                .as(Role.COORDINATOR)
                .get("/tools/leadership-continuity/areas/" + area + "/warnings?asOf=2026-11-20");
        assertEquals(5, page.document().select("section > ul.findings > li").size());
        assertEquals(
                items.size() - 5,
                page.document().select("details.more > ul.findings > li").size());
        page.document()
                .select("ul.findings > li")
                .forEach(line -> assertTrue(
                        line.text().matches("(?s).*(By|Since|As of) .*For: .*(checked|Checked).*"), line.text()));
    }
}
