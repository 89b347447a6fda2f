package org.peerbench.matching.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.api.directory.Person;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** What programs do with needs, offers and blocks, and what each role may know. */
class RoutesTest {
    private static final String HERE = "/api/tools/peer-matching/";
    private static final String HARROWFEN = "X99000007";
    private static final String QUILLBAY = "X99000008";

    /** It has helped nobody and been helped by nobody. */
    private static final String MARROWDALE = "X99000011";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);

    @Test
    void aNeedIsAddedReadAndReplaced() {
        ApiAnswer added = coordinator.post(
                HERE + "needs",
                Map.of("area", HARROWFEN, "theme", "risk", "wish", "NOW", "weekdays", List.of("TUESDAY")));
        assertEquals(201, added.status(), added::text);
        String path = added.header("Location");
        ApiAnswer read = coordinator.get(path);
        assertEquals("DRAFT", read.json().get("state").asText());
        assertEquals("NOW", read.json().get("wish").asText());
        ObjectNode body = (ObjectNode) read.json();
        body.put("ask", "A risk share that both finance officers would sign");
        ApiAnswer replaced = coordinator.put(path, body, read.revision());
        assertEquals(200, replaced.status(), replaced::text);
        assertEquals(
                "A risk share that both finance officers would sign",
                replaced.json().get("ask").asText());
        ApiAnswer late = coordinator.put(path, body, read.revision());
        assertEquals(412, late.status(), late::text);
        assertTrue(late.text().contains("stored"), late.text());
        assertEquals(
                422,
                coordinator
                        .send("PUT", path, body.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), Map.of())
                        .status());
    }

    @Test
    void bothUrgenciesAreKept() {
        String path = need(HARROWFEN, "data");
        ApiAnswer read = coordinator.get(path);
        ObjectNode body = (ObjectNode) read.json();
        JsonNode worked = read.json().get("worked");
        body.putObject("moved").put("tier", 1).put("reason", "The board meets in three weeks");
        ApiAnswer moved = coordinator.put(path, body, read.revision());
        assertEquals(200, moved.status(), moved::text);
        assertEquals(1, moved.json().get("tier").asInt());
        assertEquals(worked, moved.json().get("worked"));
        assertEquals(
                "The board meets in three weeks",
                moved.json().get("moved").get("reason").asText());
        assertNotNull(moved.json().get("moved").get("by").asText());
        assertEquals(3, worked.get("parts").size());
    }

    @Test
    void anAreaLeadSeesAndConfirmsTheOwnNeedsAndNoSignOfOthers() {
        Api lead = peerbench.api(Role.AREA_LEAD, MARROWDALE);
        String other = need(HARROWFEN, "people");
        String own = need(MARROWDALE, "measures");
        assertEquals(404, lead.get(other).status());
        JsonNode seen = lead.get(HERE + "needs?limit=500").json().get("items");
        String marrowdale = area(MARROWDALE);
        assertFalse(seen.isEmpty());
        seen.forEach(each -> assertEquals(marrowdale, each.get("area").asText()));
        ApiAnswer read = lead.get(own);
        ObjectNode body = (ObjectNode) read.json();
        body.put("state", "CONFIRMED");
        ApiAnswer confirmed = lead.put(own, body, read.revision());
        assertEquals(200, confirmed.status(), confirmed::text);
        assertEquals("SIGNED_IN", confirmed.json().get("confirmed").get("way").asText());
        body = (ObjectNode) confirmed.json();
        body.putObject("moved").put("tier", 1).put("reason", "We are in a hurry");
        assertEquals(403, lead.put(own, body, confirmed.revision()).status());
        assertEquals(
                422,
                lead.post(HERE + "needs", Map.of("area", HARROWFEN, "theme", "risk"))
                        .status());
    }

    @Test
    void aViewerIsToldNothingOfNeedsOffersAndBlocks() {
        Api viewer = peerbench.api(Role.VIEWER);
        assertEquals(403, viewer.get(HERE + "needs").status());
        assertEquals(403, viewer.get(HERE + "offers").status());
        assertEquals(403, viewer.get(HERE + "blocks").status());
    }

    @Test
    void aViewerIsNotToldOfThemByTheHistoryEither() {
        ApiAnswer added = coordinator.post(
                HERE + "needs", Map.of("area", HARROWFEN, "theme", "risk", "ask", "Nobody else is to read this"));
        assertEquals(201, added.status(), added::text);
        String told = peerbench.api(Role.VIEWER).get("/api/changes?limit=500").text();
        assertFalse(told.contains("Nobody else is to read this"), told);
        assertFalse(peerbench
                .api(Role.VIEWER)
                .get("/api/changes?area=" + HARROWFEN)
                .text()
                .contains("need for peer support"));
        assertTrue(coordinator.get("/api/changes?limit=500").text().contains("Nobody else is to read this"));
    }

    @Test
    void anOfferOpensOnlyWhenPersonAndEmployerAgreed() {
        String person = person(QUILLBAY);
        ApiAnswer alone = coordinator.post(
                HERE + "offers",
                Map.of("person", person, "area", QUILLBAY, "theme", "risk", "state", "OPEN", "agreedOn", "2026-10-01"));
        assertEquals(422, alone.status());
        assertEquals("managerOn", alone.json().get("errors").get(0).get("field").asText());
        ApiAnswer both = coordinator.post(
                HERE + "offers",
                Map.of(
                        "person",
                        person,
                        "area",
                        QUILLBAY,
                        "theme",
                        "risk",
                        "state",
                        "OPEN",
                        "agreedOn",
                        "2026-10-01",
                        "manager",
                        "Chief Executive",
                        "managerOn",
                        "2026-10-03",
                        "capacity",
                        2));
        assertEquals(201, both.status(), both::text);
        assertEquals(2, both.json().get("capacity").asInt());
        ApiAnswer elsewhere =
                coordinator.post(HERE + "offers", Map.of("person", person, "area", HARROWFEN, "theme", "risk"));
        assertEquals(422, elsewhere.status(), elsewhere::text);
        Api lead = peerbench.api(Role.AREA_LEAD, HARROWFEN);
        assertEquals(404, lead.get(both.header("Location")).status());
    }

    @Test
    void aBlockIsBetweenTwoAreasOrAPersonAndAnAreaAndIsLiftedNotLost() {
        ApiAnswer added = coordinator.post(
                HERE + "blocks",
                Map.of("area", QUILLBAY, "other", HARROWFEN, "reason", "The two boards fell out over a ward"));
        assertEquals(201, added.status(), added::text);
        assertNull(added.json().get("lifted").textValue());
        String path = added.header("Location");
        ObjectNode body = (ObjectNode) added.json();
        body.put("lifted", "2026-11-20");
        assertEquals(
                "2026-11-20",
                coordinator
                        .put(path, body, added.revision())
                        .json()
                        .get("lifted")
                        .asText());
        assertEquals(
                422,
                coordinator
                        .post(HERE + "blocks", Map.of("area", QUILLBAY, "other", QUILLBAY, "reason", "x"))
                        .status());
        assertEquals(403, peerbench.api(Role.AREA_LEAD, QUILLBAY).get(path).status());
    }

    private String need(String area, String theme) {
        return coordinator
                .post(HERE + "needs", Map.of("area", area, "theme", theme))
                .header("Location");
    }

    private static String area(String code) {
        return peerbench
                .context("peer-matching")
                .directory()
                .area(code)
                .orElseThrow()
                .id();
    }

    private static String person(String area) {
        return peerbench.context("peer-matching").directory().peopleIn(area(area)).stream()
                .filter(each -> each.role().equals("Better Care Fund Manager"))
                .map(Person::id)
                .findFirst()
                .orElseThrow();
    }
}
