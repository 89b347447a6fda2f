package org.peerbench.leadership.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Each rule on posts of its own in an area of its own, on the day before it begins to warn and on the day it does. */
class WarningsTest {
    private static final String TOOL = "/api/tools/leadership-continuity/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final ToldAreas told = new ToldAreas(peerbench);
    private int number;

    @Test
    void aTermThatEndsIsSaidNineMonthsAhead() {
        String area =
                area("Chair of the Trust,trust-chair,core,substantive,2024-01-01,,2026-12-31,term,,2026-01-01,,,,a");
        assertEquals(List.of(), at("R1", area, "2026-03-31"));
        assertEquals(
                List.of("Chair of the Trust: the term or contract ends on 30 December 2026, and nothing is agreed about"
                        + " what follows."),
                of("R1", area, "2026-03-31", "2026-04-01"));
    }

    @Test
    void coverIsLongAfterSixMonthsAcrossSeveralInterims() {
        String area = area(
                "Director,adult-social-services,statutory,interim,2026-01-01,2026-03-01,,,,2026-06-01,,,,a",
                "Director,adult-social-services,statutory,acting,2026-03-01,,,,,2026-06-01,,,,b");
        assertEquals(List.of("Director: held by cover for 6 months."), of("R2", area, "2026-07-03", "2026-07-04"));
    }

    @Test
    void anEmptyPostIsSaidAfterNinetyDays() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,2026-01-01,,,,2026-01-01,2020-01-01,,2020-01-01,a");
        assertEquals(List.of("Director: empty for 91 days."), of("R3", area, "2026-03-31", "2026-04-01"));
    }

    @Test
    void anElectionIsSaidSixMonthsAheadForTheLeader() {
        String area = area(
                "Leader of the Council,council-leader,core,elected,2023-05-04,,2027-05-06,election,,2026-10-01,,,,a",
                "Director,adult-social-services,statutory,substantive,2020-01-01,,2027-05-06,election,,2026-10-01,,,,b");
        assertEquals(
                List.of("An election on 6 May 2027 decides who holds: Leader of the Council."),
                of("R4", area, "2026-11-03", "2026-11-04"));
    }

    @Test
    void aRecordedElectionIsSaidForThePostsOnWhichItDecides() {
        String area = area(
                "Leader of the Council,council-leader,core,elected,2023-05-04,,,,,2026-10-01,,,,a",
                "Director,adult-social-services,statutory,substantive,2020-01-01,,,,,2026-10-01,,,,b");
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page form = coordinator.get("/tools/leadership-continuity/areas/" + area + "/elections/new");
        String leader = form.document().select("input[name=posts]").stream()
                .filter(input ->
                        form.only("label[for=" + input.id() + "]").text().startsWith("Leader"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        coordinator.submit(form, "main form.card", Map.of("label", "Council", "on", "6 May 2027", "posts", leader));
        assertEquals(
                List.of("An election on 6 May 2027 decides who holds: Leader of the Council."),
                of("R4", area, "2026-11-03", "2026-11-04"));
        assertEquals(1, at("R4", area, "2027-05-06").size());
        assertEquals(List.of(), at("R4", area, "2027-05-07"));
    }

    @Test
    void bothEndsOfAPairThatChangeTogetherAreOneWarning() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,,2027-03-01,announced,2026-01-01,2026-10-01,,,,a",
                "Place Lead,place-lead,core,substantive,2020-01-01,,2027-06-01,contract,,2026-10-01,,,,b");
        assertEquals(1, at("R5", area, "2026-11-01").size());
        assertEquals(List.of(), at("R5", area, "2027-03-02"));
    }

    @Test
    void twoPostsByLawInOneHandAreSaid() {
        String area = area(
                "Director of Adult Services,adult-social-services,statutory,substantive,2020-01-01,,,,,2026-10-01,,,,twin",
                "Director of Children's Services,childrens-services,statutory,substantive,2020-01-01,,,,,2026-10-01,,,,twin",
                "Director of Public Health,public-health,statutory,substantive,2020-01-01,,,,,2026-10-01,,,,other");
        assertEquals(1, at("R6", area, "2026-11-01").size());
    }

    @Test
    void theSixthAndTheNinthYearAreNear() {
        String area = area("Chair,board-chair,core,elected,2020-07-01,,,,,2026-01-01,,,,a");
        assertEquals(List.of("Chair: held for 6 years on 1 July 2026."), of("R7", area, "2025-12-29", "2025-12-30"));
        assertEquals(List.of(), at("R7", area, "2026-07-01"));
        assertEquals(List.of("Chair: held for 9 years on 1 July 2029."), at("R7", area, "2029-06-30"));
    }

    @Test
    void anOrganisationThatEndsIsSaidAYearAhead() {
        String area = area(
                "Chief Officer,integrated-care-board,statutory,substantive,2022-07-01,,,,,2026-01-01,2022-07-01,2027-04-01,,a");
        assertEquals(
                List.of("Chief Officer: the post or its organisation ends on 1 April 2027."),
                of("R8", area, "2026-03-31", "2026-04-01"));
    }

    @Test
    void aPairIsNewForAYear() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,,,,,2026-10-01,,,,a",
                "Place Lead,place-lead,core,substantive,2025-06-01,,,,,2026-10-01,,,,b");
        assertEquals(List.of("Place Lead: together for 12 months with Director."), at("R9", area, "2026-05-31"));
        assertEquals(List.of(), at("R9", area, "2026-06-01"));
    }

    @Test
    void aPairThatHasLastedThreeYearsIsAStrength() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,,,,,2026-10-01,,,,a",
                "Place Lead,place-lead,core,substantive,2021-06-01,,,,,2026-10-01,,,,b");
        peerbench.settleSignals();
        String signals = peerbench
                .api(Role.VIEWER)
                .get("/api/areas/" + area + "/signals")
                .text();
        assertTrue(signals.contains("STRENGTH") && signals.contains("have worked together for"), signals);
    }

    @Test
    void whatNobodyCheckedForNinetyDaysIsSaidOnce() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,,,,,2026-01-01,,,,a",
                "Place Lead,place-lead,core,substantive,2020-01-01,,,,,2026-01-01,,,,b");
        assertEquals(
                List.of("2 posts have not been checked for more than 90 days."),
                of("R10", area, "2026-04-01", "2026-04-02"));
    }

    @Test
    void twoChangesOfASeatInAYearAreSaid() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,2025-03-01,,,,2026-01-01,,,,a",
                "Director,adult-social-services,statutory,interim,2025-03-01,2025-12-01,,,,2026-01-01,,,,b",
                "Director,adult-social-services,statutory,substantive,2025-12-01,,,,,2026-01-01,,,,c");
        assertEquals(List.of("Director: 2 changes within a year."), at("R11", area, "2026-02-28"));
        assertEquals(List.of(), at("R11", area, "2026-03-01"));
    }

    @Test
    void aContractThatEndsWithinSixtyDaysWithNothingAgreedWaitsOnToday() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        String area = area(
                "Head of Soon,trust-chair,core,substantive,2024-01-01,," + today.plusDays(61)
                        + ",contract,,2026-01-01,,,,a",
                "Head of Later,trust-chair,core,substantive,2024-01-01,," + today.plusDays(62)
                        + ",contract,,2026-01-01,,,,b");
        String home = peerbench
                .as(Role.AREA_LEAD, area)
                .get("/today")
                .document()
                .select("main")
                .text();
        assertTrue(home.contains("Head of Soon: the term or contract ends on"), home);
        assertFalse(home.contains("Head of Later"), home);
    }

    @Test
    void anAnnouncedDepartureBeginsTheHandover() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,,2027-01-02,announced,2026-10-19,2026-10-30,,,,a");
        assertEquals(List.of("Director: the holder leaves in 61 days."), at("R12", area, "2026-11-01"));
    }

    @Test
    void whatIsNotAnnouncedYetIsKnownToThoseOnlyWhoLookAfterTheArea() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,,2027-01-02,announced,2199-01-01,2026-10-30,,,,a");
        assertEquals(1, at("R12", area, "2026-11-01").size());
        Api viewer = peerbench.api(Role.VIEWER);
        String all =
                viewer.get(TOOL + "areas/" + area + "/warnings?asOf=2026-11-01").text();
        assertFalse(all.contains("R12"), all);
        String signals = viewer.get("/api/areas/" + area + "/signals").text();
        assertFalse(signals.contains("leaves"), signals);
    }

    @Test
    void aThresholdThatIsChangedMovesTheWarning() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,2026-01-01,,,,2026-01-01,2020-01-01,,2020-01-01,a");
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page settings = coordinator.get("/tools/leadership-continuity/warnings/settings");
        coordinator.submit(settings, "form[action$=settings]", Map.of("empty-first", "30"));
        assertEquals(List.of("Director: empty for 31 days."), at("R3", area, "2026-01-31"));
        Page again = coordinator.get("/tools/leadership-continuity/warnings/settings");
        Page refused = coordinator.submit(again, "form[action$=settings]", Map.of("empty-first", "none"));
        assertEquals(422, refused.status());
        coordinator.submit(again, "form[action$=settings]", Map.of("empty-first", "90"));
        assertEquals(List.of(), at("R3", area, "2026-01-31"));
    }

    @Test
    void aWarningBecomesAnActionWithOwnerAndDay() {
        String area = area(
                "Director,adult-social-services,statutory,substantive,2020-01-01,2026-01-01,,,,2026-01-01,2020-01-01,,2020-01-01,a");
        Person coordinator = peerbench.as(Role.COORDINATOR);
        String path = "/tools/leadership-continuity/areas/" + area + "/warnings";
        Page page = coordinator.get(path);
        Page made = coordinator.submit(
                page,
                "form[action$=warnings]",
                Map.of("owner", "Council", "due", "2026-12-18", "step", "Ask for cover"));
        assertEquals(303, made.status(), made.text());
        Page shown = coordinator.get(path);
        assertTrue(shown.text().contains("Ask for cover"), shown.text());
        coordinator.submit(shown, "form[action$=done]", Map.of());
        assertTrue(coordinator.get(path).text().contains("No action is open"));
    }

    @Test
    void anAreaWithoutPostsHasNoWarnings() {
        String area = "X99W" + (char) ('A' + number++) + System.nanoTime() % 1000;
        peerbench.api(Role.COORDINATOR).post("/api/areas", Map.of("name", area, "code", area, "kind", "test"));
        assertEquals(0, warnings(area, "2026-11-01").size());
    }

    private String area(String... rows) {
        return told.area(rows);
    }

    private List<String> of(String rule, String area, String before, String on) {
        assertEquals(List.of(), at(rule, area, before), "the day before");
        return at(rule, area, on);
    }

    private List<String> at(String rule, String area, String day) {
        return told.facts(rule, area, day);
    }

    private JsonNode warnings(String area, String day) {
        return told.warnings(area, day);
    }
}
