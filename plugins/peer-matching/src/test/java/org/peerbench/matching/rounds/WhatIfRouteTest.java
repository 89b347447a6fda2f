package org.peerbench.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** Two needs want one place: what each change would do, and that asking changes nothing. */
class WhatIfRouteTest {
    private static final String ROUNDS = "/api/tools/peer-matching/rounds/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final RunningRound running = new RunningRound(coordinator);

    private String solved() {
        String id = running.imported(Files.TWO_NEEDS_ONE_PLACE);
        running.run(id);
        return id;
    }

    private ApiAnswer ask(String round, Map<String, Object> change) {
        return coordinator.post(ROUNDS + round + "/what-if", change);
    }

    private static long level(JsonNode levels, String level) {
        for (JsonNode each : levels) {
            if (each.path("level").asText().equals(level)) {
                return each.path("value").asLong();
            }
        }
        throw new AssertionError(level);
    }

    @Test
    void keepingTheOnlyPairApartSaysWhoLosesAndWhoGains() {
        String id = solved();
        JsonNode answer =
                ask(id, Map.of("change", "BLOCK", "need", "n1", "offer", "o")).json();
        assertEquals("servedTier1", answer.path("firstLevelWorse").asText());
        assertEquals(1, level(answer.path("before"), "servedTier1"));
        assertEquals(0, level(answer.path("after"), "servedTier1"));
        assertEquals(1, level(answer.path("after"), "servedTier2"));
        assertEquals("n1", answer.at("/moved/0/need").asText());
        assertTrue(answer.at("/moved/0/to").isNull());
        assertEquals(
                "One of the most urgent needs would lose its support: n1. One more need would be helped: n2.",
                answer.path("sentence").asText());
        assertEquals(
                0, coordinator.get(ROUNDS + id + "/blocks").json().path("items").size());
        assertEquals(
                "n1", coordinator.get(ROUNDS + id).json().at("/matches/0/need").asText());
    }

    @Test
    void onePlaceMoreForThePersonServesBoth() {
        JsonNode answer = ask(solved(), Map.of("change", "CAPACITY", "place", "person", "id", "p", "capacity", 2))
                .json();
        assertTrue(answer.path("firstLevelWorse").isNull());
        assertEquals(1, level(answer.path("after"), "servedTier1"));
        assertEquals(1, level(answer.path("after"), "servedTier2"));
        assertEquals(
                "Nobody loses support. One more need would be helped: n2.",
                answer.path("sentence").asText());
    }

    @Test
    void aNeedThatIsLessUrgentGivesItsPlaceUp() {
        JsonNode answer = ask(solved(), Map.of("change", "URGENCY", "need", "n1", "urgency", 3))
                .json();
        assertEquals(1, level(answer.path("after"), "servedTier2"));
        assertEquals(
                "One need that wants help soon would lose its support: n1. One more need would be helped: n2.",
                answer.path("sentence").asText());
    }

    @Test
    void lockingWhatIsProposedChangesNothing() {
        JsonNode answer = ask(solved(), Map.of("change", "LOCK", "need", "n1", "offer", "o"))
                .json();
        assertEquals(0, answer.path("moved").size());
        assertEquals(answer.path("before"), answer.path("after"));
        assertEquals(
                "Nothing gets worse, and nobody changes.",
                answer.path("sentence").asText());
    }

    @Test
    void whatCannotBeIsSaidInASentence() {
        String id = solved();
        coordinator.post(ROUNDS + id + "/locks", Map.of("need", "n1", "offer", "o"));
        ApiAnswer apart = ask(id, Map.of("change", "BLOCK", "need", "n1", "offer", "o"));
        assertEquals(422, apart.status());
        assertTrue(apart.text().contains("blocked at the same time"), apart.text());
        ApiAnswer none = ask(id, Map.of("change", "CAPACITY", "place", "offer", "id", "o", "capacity", 0));
        assertEquals(422, none.status());
        assertEquals("IMPOSSIBLE", none.json().path("code").asText());
        ApiAnswer both = ask(id, Map.of("change", "LOCK", "need", "n2", "offer", "o"));
        assertTrue(both.text().contains("p has one place, but 2"), both.text());
    }

    @Test
    void whatIsNotInTheRoundOrNoChangeIsRefused() {
        String id = solved();
        List<Map<String, Object>> bad = List.of(
                Map.of("change", "MOON"),
                Map.of("change", "LOCK", "need", "n9", "offer", "o"),
                Map.of("change", "LOCK", "need", "n1"),
                Map.of("change", "EXCHANGE", "need", "n1", "other", "n2"),
                Map.of("change", "EXCHANGE", "need", "n1", "other", "n1"),
                Map.of("change", "URGENCY", "need", "n1", "urgency", 6),
                Map.of("change", "URGENCY", "need", "n1"),
                Map.of("change", "CAPACITY", "place", "cellar", "id", "o", "capacity", 1),
                Map.of("change", "CAPACITY", "place", "offer", "id", "p", "capacity", 1),
                Map.of("change", "CAPACITY", "place", "offer", "id", "o", "capacity", -1));
        for (Map<String, Object> change : bad) {
            ApiAnswer answer = ask(id, change);
            assertEquals(422, answer.status(), change + " " + answer);
            assertFalse(answer.json().path("detail").asText().isBlank());
        }
        assertEquals(
                404,
                ask("none", Map.of("change", "LOCK", "need", "n1", "offer", "o"))
                        .status());
        String draft = running.imported(Files.TWO_NEEDS_ONE_PLACE);
        assertEquals(
                409,
                ask(draft, Map.of("change", "LOCK", "need", "n1", "offer", "o")).status());
        assertEquals(
                403,
                peerbench
                        .api(Role.VIEWER)
                        .post(ROUNDS + id + "/what-if", Map.of("change", "LOCK", "need", "n1", "offer", "o"))
                        .status());
    }

    @Test
    void onlyThePartsAskedForAreAnswered() {
        String id = solved();
        JsonNode some =
                coordinator.get(ROUNDS + id + "?include=objective,matches").json();
        assertEquals(1, some.path("matches").size());
        assertFalse(some.path("objective").isEmpty());
        assertTrue(some.path("certificate").isNull());
        assertTrue(some.path("unmatched").isNull());
        assertEquals(422, coordinator.get(ROUNDS + id + "?include=moon").status());
    }
}
