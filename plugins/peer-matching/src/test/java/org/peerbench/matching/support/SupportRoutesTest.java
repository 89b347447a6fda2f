package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** The life of a support as programs see it, from the offer to the later check, and what each role may know. */
class SupportRoutesTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final Api giver = peerbench.api(Role.AREA_LEAD, Pair.GIVER);
    private final Api receiver = peerbench.api(Role.AREA_LEAD, Pair.RECEIVER);

    private static String today(int days) {
        return LocalDate.now(peerbench.context("peer-matching").clock())
                .plusDays(days)
                .toString();
    }

    private static ApiAnswer done(ApiAnswer answer) {
        assertEquals(200, answer.status(), answer::text);
        return answer;
    }

    @Test
    void aSupportLivesFromItsOfferToItsReviews() {
        String path = Pair.offered(peerbench).path();
        assertEquals("OFFERED", giver.get(path).json().get("state").asText());
        done(giver.post(path + "/accept", Map.of()));
        ApiAnswer both = done(receiver.post(path + "/accept", Map.of()));
        assertEquals("ACCEPTED", both.json().get("state").asText());
        ApiAnswer booked = done(giver.post(path + "/sessions", Map.of("on", today(7), "begins", "14:30")));
        assertEquals("ACCEPTED", booked.json().get("state").asText());
        assertEquals("BOOKED", booked.json().get("sessions").get(0).get("state").asText());
        ApiAnswer held = done(receiver.post(
                path + "/sessions",
                Map.of("on", today(0), "minutes", 90, "who", "Both finance leads", "topic", "The first draft")));
        assertEquals("ACTIVE", held.json().get("state").asText());
        done(giver.post(path + "/fit", Map.of("fit", "GOOD")));
        done(giver.post(path + "/pause", Map.of("until", today(10))));
        done(giver.post(path + "/resume", Map.of()));
        done(giver.post(path + "/extend", Map.of("until", today(30))));
        Map<String, Object> review =
                Map.of("goal", "YES", "before", 2, "after", 4, "rating", 5, "recommend", true, "next", "NOTHING");
        ApiAnswer one = done(giver.post(path + "/review", review));
        assertEquals("REVIEW_DUE", one.json().get("state").asText());
        assertTrue(receiver.get(path).json().get("reviews").isEmpty(), "nobody answers the other's review");
        ApiAnswer two = done(receiver.post(path + "/review", review));
        assertEquals("REVIEWED", two.json().get("state").asText());
        assertEquals(2, two.json().get("reviews").size());
        assertEquals("CANCELLED", two.json().get("sessions").get(1).get("state").asText());
        ApiAnswer closed = done(coordinator.post(path + "/close", Map.of()));
        assertEquals("CLOSED", closed.json().get("state").asText());
        assertEquals(
                409,
                receiver.post(path + "/sustain", Map.of("months", 3, "lasts", "YES"))
                        .status());
        List<String> steps = new ArrayList<>();
        closed.json().get("steps").forEach(step -> steps.add(step.get("step").asText()));
        assertEquals(
                List.of(
                        "OFFER", "ACCEPT", "ACCEPT", "BOOK", "LOG", "FIT", "PAUSE", "RESUME", "EXTEND", "REVIEW",
                        "REVIEW", "CLOSE"),
                steps);
    }

    @Test
    void aNeedThatWasMetIsClosedWithTheReviews() {
        Pair pair = Pair.offered(peerbench);
        assertEquals("CONFIRMED", need(pair));
        reviewed(pair.path(), "NOTHING");
        assertEquals("CLOSED", need(pair));
        Pair other = Pair.offered(peerbench);
        reviewed(other.path(), "SOMEBODY_ELSE");
        assertEquals("CONFIRMED", need(other));
    }

    private String need(Pair pair) {
        return coordinator
                .get(Pair.HERE + "needs/" + pair.need())
                .json()
                .get("state")
                .asText();
    }

    private void reviewed(String path, String next) {
        done(giver.post(path + "/accept", Map.of()));
        done(receiver.post(path + "/accept", Map.of()));
        done(giver.post(path + "/sessions", Map.of("on", today(0))));
        Map<String, Object> review = Map.of("goal", "PARTLY", "rating", 4, "recommend", true, "next", next);
        done(giver.post(path + "/review", review));
        done(receiver.post(path + "/review", review));
    }

    @Test
    void aReasonIsToldToCoordinatorsAndNobodyElseNotEvenByTheHistory() {
        String path = Pair.offered(peerbench).path();
        String reason = "Our finance director fell out with theirs";
        ApiAnswer declined = done(giver.post(path + "/decline", Map.of("reason", reason)));
        assertEquals("DECLINED", declined.json().get("state").asText());
        assertFalse(declined.text().contains(reason));
        assertFalse(receiver.get(path).text().contains(reason));
        assertTrue(coordinator.get(path).text().contains(reason));
        for (Api each : List.of(giver, receiver, peerbench.api(Role.VIEWER))) {
            assertFalse(each.get("/api/changes?limit=500").text().contains(reason));
        }
        assertTrue(coordinator.get("/api/changes?limit=500").text().contains(reason));
    }

    @Test
    void nobodyElseLearnsThatASupportIsThere() {
        String path = Pair.offered(peerbench).path();
        Api other = peerbench.api(Role.AREA_LEAD, "X99000011");
        assertEquals(404, other.get(path).status());
        assertEquals(404, other.post(path + "/accept", Map.of()).status());
        assertTrue(other.get(Pair.HERE + "supports").json().get("items").isEmpty());
        assertEquals(403, peerbench.api(Role.VIEWER).get(path).status());
        String id = path.substring(path.lastIndexOf('/') + 1);
        for (Api each : List.of(other, peerbench.api(Role.VIEWER))) {
            String told = each.get("/api/changes?limit=500").text();
            assertFalse(told.contains("risk share that held"), told);
            assertFalse(told.contains("\"support_id\":\"" + id), told);
        }
        JsonNode mine = giver.get(Pair.HERE + "supports?limit=500").json().get("items");
        assertFalse(mine.isEmpty());
    }

    @Test
    void aCoordinatorActsForASideAndItIsKeptThatACoordinatorDid() {
        String path = Pair.offered(peerbench).path();
        assertEquals(422, coordinator.post(path + "/accept", Map.of()).status());
        ApiAnswer said = done(coordinator.post(path + "/accept", Map.of("side", "GIVER")));
        JsonNode step = said.json().get("steps").get(1);
        assertEquals("COORDINATOR", step.get("way").asText());
        assertEquals("GIVER", step.get("side").asText());
        assertEquals(
                422, giver.post(path + "/accept", Map.of("side", "RECEIVER")).status());
        assertEquals(409, giver.post(path + "/accept", Map.of()).status());
    }

    @Test
    void aStaleStepIsRefusedAndAFreshOneIsTaken() {
        String path = Pair.offered(peerbench).path();
        long seen = giver.get(path).revision();
        done(receiver.post(path + "/accept", Map.of()));
        byte[] body = "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals(
                412,
                giver.send("POST", path + "/accept", body, Map.of("If-Match", "\"" + seen + "\""))
                        .status());
        long now = giver.get(path).revision();
        done(giver.send("POST", path + "/accept", body, Map.of("If-Match", "\"" + now + "\"")));
    }

    @Test
    void aPlaceIsHeldByTheOfferAndGivenBackByADeclineOrALongPause() {
        Pair pair = Pair.offered(peerbench);
        String again = Pair.HERE + "supports";
        Map<String, Object> same = Map.of("need", pair.need(), "offer", pair.offer());
        ApiAnswer taken = coordinator.post(again, same);
        assertEquals(409, taken.status(), taken::text);
        done(giver.post(pair.path() + "/decline", Map.of()));
        assertEquals(201, coordinator.post(again, same).status());
    }

    @Test
    void whatIsWrongIsSaidFieldByFieldAndNothingChanges() {
        String path = Pair.offered(peerbench).path();
        ApiAnswer end = giver.post(path + "/end", Map.of("reason", ""));
        assertEquals(422, end.status());
        assertEquals("reason", end.json().get("errors").get(0).get("field").asText());
        assertEquals(409, giver.post(path + "/pause", Map.of("until", today(3))).status());
        assertEquals(
                422, giver.post(path + "/pause", Map.of("until", today(-3))).status());
        assertEquals("OFFERED", giver.get(path).json().get("state").asText());
    }

    @Test
    void whoTookPartIsShownToThemAndForgottenWhileTheSupportStays() {
        Pair pair = Pair.offered(peerbench);
        String person = coordinator.get(pair.path()).json().get("person").asText();
        var tool = peerbench.context("peer-matching");
        assertEquals(
                1, HeldInSupports.contribution().finding().find(person, tool).size());
        tool.database()
                .write(
                        new org.peerbench.api.access.Author("system", "Peerbench", "test"),
                        "Forgot somebody",
                        tx -> HeldInSupports.contribution().erasing().erase(person, tx, tool));
        ApiAnswer after = coordinator.get(pair.path());
        assertTrue(after.json().path("person").isNull()
                || after.json().path("person").isMissingNode());
        assertEquals("OFFERED", after.json().get("state").asText());
        String id = pair.path().substring(pair.path().lastIndexOf('/') + 1);
        List<JsonNode> images = new ArrayList<>();
        coordinator
                .get("/api/changes?entity=" + id)
                .json()
                .get("items")
                .forEach(set -> set.get("rows").forEach(row -> {
                    if (row.get("id").asText().equals(id)) {
                        images.add(row.get("after"));
                    }
                }));
        assertFalse(images.isEmpty());
        images.forEach(image -> assertTrue(image.get("person_id").isNull(), image.toString()));
        images.forEach(image -> assertFalse(image.has("calendar_key"), "the secret is nobody's to read"));
    }

    @Test
    void supportsAreFoundByAreaAndTheme() {
        String path = Pair.offered(peerbench).path();
        String id = path.substring(path.lastIndexOf('/') + 1);
        for (String words : List.of("QUILLBAY", "harrowf", "risk")) {
            String found =
                    coordinator.get(Pair.HERE + "supports?limit=500&q=" + words).text();
            assertTrue(found.contains(id), words);
        }
        ApiAnswer none = coordinator.get(Pair.HERE + "supports?q=nowhere-at-all");
        assertTrue(none.json().get("items").isEmpty(), none::text);
    }
}
