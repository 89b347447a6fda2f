package org.peerbench.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
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

/** What changed beside support, over one support of a day and one need that got none. */
class LearningPagesTest {
    private static final String PAGE = "/tools/peer-matching/learning";
    private static final String LINE = "Harrowfen Risk and benefit sharing";
    private static final String OTHER = "X99000011";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private static String support;
    private static String waiting;

    @BeforeAll
    static void oneWasHelpedAndOneWaited() {
        Api api = peerbench.api(Role.COORDINATOR);
        Pair pair = Pair.offered(peerbench);
        String today = LocalDate.now(peerbench.context("peer-matching").clock()).toString();
        api.post(pair.path() + "/accept", Map.of("side", "GIVER"));
        api.post(pair.path() + "/accept", Map.of("side", "RECEIVER"));
        api.post(pair.path() + "/sessions", Map.of("on", today));
        api.post(pair.path() + "/end", Map.of("reason", "A secret quarrel"));
        support = pair.path().substring(pair.path().lastIndexOf('/') + 1);
        var need = api.post(
                Pair.HERE + "needs",
                Map.of("area", OTHER, "theme", "risk", "state", "CONFIRMED", "confirmed", Map.of("by", "Its lead")));
        assertEquals(201, need.status(), need::text);
        waiting = api.get("/api/areas/" + OTHER).json().get("name").asText();
    }

    @Test
    void aCoordinatorSeesBothGroupsSideBySide() {
        Page page = peerbench.as(Role.COORDINATOR).get(PAGE);
        assertEquals(200, page.status(), page::text);
        String text = page.text();
        assertTrue(text.contains(LINE), text);
        assertTrue(text.contains(waiting), text);
        assertTrue(text.contains("This says what happened at the same time, and not why."), text);
        assertFalse(text.contains("A secret quarrel"), text);
        String csv = peerbench.as(Role.COORDINATOR).get(PAGE + ".csv").text();
        assertTrue(csv.contains("HELPED,Harrowfen,risk"), csv);
        assertTrue(csv.contains("WAITED," + waiting + ",risk"), csv);
        assertTrue(csv.contains("NOT_KNOWN"), csv);
    }

    @Test
    void theTwoSidesSeeTheirOwnSupportAndNobodyElse() {
        for (String area : new String[] {Pair.GIVER, Pair.RECEIVER}) {
            Person lead = peerbench.as(Role.AREA_LEAD, area);
            Page page = lead.get(PAGE + "/supports/" + support);
            assertEquals(200, page.status(), page::text);
            assertFalse(page.text().contains(waiting), page::text);
            assertTrue(lead.get(PAGE).text().contains(LINE), "it leads there");
            assertEquals(
                    area.equals(Pair.RECEIVER),
                    page.text().contains("Level that the area's partners give"),
                    "what partners say of an area is its own");
        }
    }

    @Test
    void othersAreToldNoNameAndNoCountThatCouldBeTraced() {
        for (Person person : new Person[] {
            peerbench.as(Role.AREA_LEAD, OTHER), peerbench.as(Role.AREA_LEAD, "X99000001"), peerbench.as(Role.VIEWER)
        }) {
            String text = person.get(PAGE).text();
            assertFalse(text.contains(LINE), text);
            assertTrue(text.contains("Not told: fewer than 5 areas"), text);
            assertFalse(person.get(PAGE + ".csv").text().contains("Harrowfen"));
            assertTrue(person.get(PAGE + "/supports/" + support).status() >= 400);
        }
    }

    @Test
    void aSupportThatIsNotOverHasNoAfter() {
        Pair begun = Pair.offered(peerbench, "data");
        String id = begun.path().substring(begun.path().lastIndexOf('/') + 1);
        assertEquals(
                404,
                peerbench.as(Role.COORDINATOR).get(PAGE + "/supports/" + id).status());
    }
}
