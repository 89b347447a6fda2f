package org.peerbench.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.support.Pair;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** The programme report as people and programs get it, over one support that was begun today. */
class ProgrammePagesTest {
    private static final String PAGE = "/tools/peer-matching/programme";
    private static final String HERE = "/api/tools/peer-matching/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private static String today;

    @BeforeAll
    static void somebodyHelped() {
        Api api = peerbench.api(Role.COORDINATOR);
        Pair pair = Pair.offered(peerbench);
        today = LocalDate.now(peerbench.context("peer-matching").clock()).toString();
        api.post(pair.path() + "/accept", Map.of("side", "GIVER"));
        api.post(pair.path() + "/accept", Map.of("side", "RECEIVER"));
        api.post(pair.path() + "/sessions", Map.of("on", today, "minutes", 111));
    }

    private static JsonNode figure(Api api, String query, String measure) {
        JsonNode figures = api.get(HERE + "programme" + query).json().get("figures");
        return StreamSupport.stream(figures.spliterator(), false)
                .filter(each -> each.get("measure").asText().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aQuarterOfADayIsAHundredAndElevenMinutes() {
        Api api = peerbench.api(Role.COORDINATOR);
        String day = "?from=" + today + "&to=" + today;
        assertEquals("0.3", figure(api, day, "days").get("value").asText(), "0.25, rounded half up");
        assertEquals("1", figure(api, day, "sessions").get("value").asText());
        assertEquals("1", figure(api, day, "areas").get("value").asText());
    }

    @Test
    void everyNumberLeadsACoordinatorToWhatItCounts() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        Page page = coordinator.get(PAGE + "?from=" + today + "&to=" + today);
        assertEquals(200, page.status(), page::text);
        assertEquals("What peer support did", page.title());
        for (String list : Lists.all()) {
            Page listed = coordinator.get(PAGE + "/lists/" + list + "?from=" + today + "&to=" + today);
            assertEquals(200, listed.status(), listed::text);
        }
        String sessions = coordinator
                .get(PAGE + "/lists/sessions?from=" + today + "&to=" + today)
                .text();
        assertTrue(sessions.contains("Quillbay for Harrowfen"), sessions);
        assertTrue(sessions.contains("111"), sessions);
        assertEquals(404, coordinator.get(PAGE + "/lists/reasons").status());
    }

    @Test
    void whoDoesNotCoordinateIsToldNothingThatCouldBeTracedToOneArea() {
        String year = "?year=" + (LocalDate.parse(today).getYear() - 1);
        for (Role role : new Role[] {Role.AREA_LEAD, Role.VIEWER}) {
            Person person = peerbench.as(role, Pair.RECEIVER);
            String text = person.get(PAGE + year).text();
            assertFalse(text.contains("Harrowfen for") || text.contains("for Harrowfen"), text);
            assertTrue(text.contains("Not told: fewer than 5 areas"), text);
            assertEquals(403, person.get(PAGE + "/lists/areas").status());
            assertEquals(
                    422, person.get(PAGE + "?year=" + today.substring(0, 4)).status(), "it has not ended");
            Api api = peerbench.api(role, Pair.RECEIVER);
            // In 2024 nobody in the demonstration met yet.
            assertTrue(figure(api, "?year=2024&from=" + today, "sessions")
                    .get("withheld")
                    .asBoolean());
            assertFalse(api.get(HERE + "programme").json().toString().contains("ending."));
        }
    }

    @Test
    void theTableHasARowForEachNumber() {
        String csv = peerbench
                .as(Role.COORDINATOR)
                .get(PAGE + ".csv?from=" + today + "&to=" + today)
                .text();
        assertTrue(csv.contains(today + "," + today + ",sessions,Sessions,1,"), csv);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        assertEquals(
                422, coordinator.get(PAGE + "?from=2026-05-01&to=2026-04-30").status());
        assertEquals(422, coordinator.get(PAGE + "?from=someday").status());
    }
}
