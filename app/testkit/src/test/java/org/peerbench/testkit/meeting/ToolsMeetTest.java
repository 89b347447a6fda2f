package org.peerbench.testkit.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.peerbench.testkit.ToolJar;
import org.peerbench.testkit.ToolRules;
import org.peerbench.testkit.meeting.tools.LinksTool;
import org.peerbench.testkit.meeting.tools.PostsTool;
import org.peerbench.testkit.meeting.tools.SlowTool;

/** Two tools that meet without knowing each other, and a third that is slow. Each test has an area of its own. */
class ToolsMeetTest {
    private static final MovingClock CLOCK = new MovingClock();

    @RegisterExtension
    static final Peerbench peerbench = Meeting.at(CLOCK);

    private final Meeting tools = new Meeting(peerbench);

    @Test
    void whatOneToolPublishesAnotherHears() {
        tools.leaves("X99000001", "anna", "2027-01");
        assertTrue(tools.heard("X99000001").contains("anna 2027-01"), tools.heard("X99000001"));
    }

    @Test
    void aToolThatWasAwayHearsWhatItMissed() {
        peerbench.remove("links.jar");
        tools.leaves("X99000002", "bela", "2027");
        peerbench.install(Meeting.LINKS);
        peerbench.workbench().exchange().delivery().settle();
        assertTrue(tools.heard("X99000002").contains("bela 2027"), tools.heard("X99000002"));
    }

    @Test
    void aToolAsksAndIsToldWhoAnswered() {
        tools.leaves("X99000003", "cleo", "2027-03-31");
        JsonNode known = tools.known(Role.COORDINATOR, "X99000003");
        assertEquals("[\"Posts: cleo\"]", known.path("holders").toString());
        assertTrue(known.path("note").isMissingNode() || known.path("note").isNull(), known.toString());
    }

    @Test
    void whereNothingIsRecordedThatIsSaid() {
        JsonNode known = tools.known(Role.COORDINATOR, "X99000004");
        assertFalse(known.path("recorded").asBoolean());
        assertEquals(
                "Not recorded: no tool that runs here has anything to answer this with.",
                known.path("note").asText());
    }

    @Test
    void whoMayNotSeeAnAnswerGetsNone() {
        tools.leaves("X99000005", "dora", "2027");
        JsonNode known = tools.known(Role.VIEWER, "X99000005");
        assertEquals("[]", known.path("holders").toString());
        assertEquals(
                "Posts does not show you what it knows.", known.path("note").asText());
    }

    @Test
    void aSlowToolIsNamedAndTheRestIsThere() {
        tools.leaves("X99000006", "emil", "2027");
        peerbench.install(ToolJar.of("slow", SlowTool.class));
        try {
            JsonNode known = tools.known(Role.COORDINATOR, "X99000006");
            assertEquals("[\"Posts: emil\"]", known.path("holders").toString());
            assertEquals(
                    "slow took too long to answer, so what it knows is missing here.",
                    known.path("note").asText());
            Page home = peerbench.as(Role.COORDINATOR).get("/today");
            assertTrue(home.text().contains("Not heard from in time: slow."), home.text());
            assertTrue(home.text().contains("A director leaves"), home.text());
        } finally {
            peerbench.remove("slow.jar");
        }
    }

    @Test
    void anEventThatCannotBeHeardIsSetAsideAndTheRestGoesOn() {
        tools.leaves("X99000007", "nobody", "2027");
        tools.leaves("X99000007", "karl", "2027");
        for (int minutes : List.of(1, 1, 1, 5)) {
            assertFalse(tools.heard("X99000007").contains("karl"), "not before the event that came first");
            CLOCK.pass(Duration.ofMinutes(minutes));
            peerbench.workbench().exchange().delivery().settle();
        }
        assertTrue(tools.heard("X99000007").contains("karl"), tools.heard("X99000007"));

        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page list = coordinator.get("/tools");
        assertTrue(list.text().contains("One message did not get through"), list.text());
        assertTrue(list.text().contains("Somebody leaves a post"), list.text());
        JsonNode aside = peerbench
                .api(Role.VIEWER)
                .get("/api/events/set-aside")
                .json()
                .path("items")
                .get(0);
        assertEquals("links", aside.path("tool").asText());
        assertEquals(5, aside.path("tries").asInt());
        Page tried = coordinator.submit(list, "form[action*=events]", Map.of());
        assertTrue(
                coordinator.follow(tried).text().contains("could not take the message in this time either"),
                tried.text());
    }

    @Test
    void whatWaitsIsOnTheFirstPageInTheOrderInWhichItFallsDue() {
        tools.leaves("X99000008", "fred", "2026-11-20");
        tools.leaves("X99000008", "gina", "2026-11-22");
        Page home = peerbench.as(Role.AREA_LEAD, "X99000008").get("/");
        assertEquals("2 things need you", home.title());
        String text = home.text();
        assertTrue(text.contains("one day overdue"), text);
        assertTrue(text.indexOf("one day overdue") < text.indexOf("tomorrow"), text);
        assertTrue(text.contains("Waits for a handover"), text);
    }

    @Test
    void whatTwoToolsSayOfTheSameDepartureIsOneLineWithBothLinks() {
        tools.leaves("X99000009", "rosa", "2026-12-01");
        Person lead = peerbench.as(Role.AREA_LEAD, "X99000009");
        Page today = lead.get("/today");
        String line = today.document().select("main .finding:contains(rosa)").text();
        assertTrue(line.contains("A director leaves") && line.contains("Links hang on rosa"), today.text());
        assertEquals(
                2,
                today.document()
                        .select("main .finding:contains(rosa) a[href^=/tools/]")
                        .size());
        JsonNode items = peerbench
                .api(Role.AREA_LEAD, "X99000009")
                .get("/api/today")
                .json()
                .path("items");
        long whole = StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("also").toString().contains("links:rosa"))
                .filter(item -> item.path("tool").asText().equals("posts"))
                .count();
        assertEquals(1, whole, items.toString());
    }

    @Test
    void anAreaTellsWhatHappenedAndOnlyWithinTheSpanAskedFor() {
        tools.leaves("X99000009", "hugo", "2019");
        tools.leaves("X99000009", "ines", "2024-05");
        String page = peerbench.as(Role.VIEWER).get("/areas/X99000009/timeline").text();
        assertTrue(page.indexOf("May 2024") < page.indexOf("2019"), page);
        JsonNode told = peerbench
                .api(Role.VIEWER)
                .get("/api/areas/X99000009/timeline?from=2024&to=2025")
                .json();
        assertEquals(1, told.path("items").size(), told.toString());
        assertEquals("2024-05", told.path("items").get(0).path("date").asText());
    }

    @Test
    void anAreasStoryIsToldByTheTools() {
        tools.leaves("X99000011", "lena", "2027");
        Area area = peerbench.context("posts").directory().area("X99000011").orElseThrow();
        var story =
                peerbench.workbench().exchange().gathering().story(Viewer.ANYBODY, area, LocalDate.of(2026, 11, 21));
        assertEquals(
                List.of("One leader leaves"),
                story.found().stream().map(found -> found.item().sentence()).toList());
    }

    @Test
    void aPersonIsForgottenEverywhereAndItIsSaidWhatWasErased() {
        String id = peerbench
                .api(Role.COORDINATOR)
                .post("/api/people", Map.of("role", "Director", "name", "Juno Marsh", "note", "Likes tea"))
                .json()
                .path("id")
                .asText();
        tools.leaves("X99000010", id, "2027", "Juno said so");
        Person coordinator = peerbench.as(Role.COORDINATOR);
        String held = coordinator.get("/people/" + id + "/held").text();
        for (String fact : List.of("Juno Marsh", "Likes tea", "Juno said so")) {
            assertTrue(held.contains(fact), held);
        }

        Page erased =
                coordinator.submit(coordinator.get("/people/" + id + "/erase"), "main form[method=post]", Map.of());

        assertEquals(200, erased.status());
        for (String fact : List.of("The name", "The note", "A remark on a departure")) {
            assertTrue(erased.text().contains(fact), erased.text());
        }
        String after = peerbench
                .api(Role.COORDINATOR)
                .get("/api/people/" + id + "/held")
                .text();
        String history = coordinator.get("/people/" + id + "/history").text();
        for (String gone : List.of("Juno", "tea")) {
            assertFalse(after.contains(gone), after);
            assertFalse(history.contains(gone), history);
        }
    }

    @Test
    void aViewerIsNotToldWhatIsHeld() {
        String person = peerbench
                .api(Role.COORDINATOR)
                .get("/api/people?limit=1")
                .json()
                .path("items")
                .get(0)
                .path("id")
                .asText();
        for (String page : List.of("/held", "/held.json", "/erase")) {
            assertEquals(
                    403,
                    peerbench.as(Role.VIEWER).get("/people/" + person + page).status());
        }
    }

    @Test
    void theyKeepToTheRulesForTools() {
        ToolRules.check(PostsTool.class);
        ToolRules.check(LinksTool.class);
    }
}
