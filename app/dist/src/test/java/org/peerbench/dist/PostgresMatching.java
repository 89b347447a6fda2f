package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;

/** Peer matching from what partners say to the reviews of a support that a round proposed. */
final class PostgresMatching {
    private static final String ROUTE = "/api/tools/peer-matching/";

    private final Api coordinator;

    PostgresMatching(Api coordinator) {
        this.coordinator = coordinator;
    }

    void walk() {
        assess();
        String support = published();
        answered(support, "accept", Map.of("side", "GIVER"));
        answered(support, "accept", Map.of("side", "RECEIVER"));
        String today = coordinator.get(support).json().path("offeredOn").asText();
        answered(support, "sessions", Map.of("on", today));
        answered(support, "review", review("GIVER"));
        answered(support, "review", review("RECEIVER"));
        assertEquals("REVIEWED", coordinator.get(support).json().path("state").asText());
    }

    private void assess() {
        String table = "area,theme,organisation,on,level\nX99000001,measures,ZZA01,2026-01-10,3\n";
        JsonNode preview = done(
                201,
                coordinator.postFile(ROUTE + "imports?format=assessments", table.getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, preview.path("kept").asInt(), preview::toString);
        String one = ROUTE + "imports/" + preview.path("id").asText();
        done(200, coordinator.post(one + "/apply", Map.of()));
        done(200, coordinator.post(one + "/undo", Map.of()));
    }

    /** The address of one of the supports. */
    private String published() {
        String id = done(201, coordinator.post(ROUTE + "rounds", Map.of("name", "Spring")))
                .path("id")
                .asText();
        String round = ROUTE + "rounds/" + id;
        MatchingFacts.run(coordinator, round);
        JsonNode matches = coordinator.get(round).json().path("matches");
        assertFalse(matches.isEmpty());
        done(200, coordinator.get(ROUTE + "rounds?q=SPRING&limit=1"));
        done(
                201,
                coordinator.postFile(
                        ROUTE + "rounds/import",
                        coordinator.get(round + "/export").text().getBytes(StandardCharsets.UTF_8)));
        done(200, coordinator.post(round + "/publish", Map.of()));
        for (JsonNode each :
                coordinator.get(ROUTE + "supports?limit=500").json().path("items")) {
            String support = ROUTE + "supports/" + each.path("id").asText();
            if (coordinator.get(support).json().path("round").asText().equals(id)) {
                return support;
            }
        }
        throw new AssertionError("No support of round " + id);
    }

    private void answered(String support, String step, Map<String, Object> body) {
        done(200, coordinator.post(support + "/" + step, body));
    }

    private static Map<String, Object> review(String side) {
        Map<String, Object> review = new HashMap<>();
        review.put("side", side);
        review.put("goal", "YES");
        review.put("rating", 4);
        review.put("recommend", true);
        review.put("next", "NOTHING");
        return review;
    }

    private static JsonNode done(int status, ApiAnswer answer) {
        assertEquals(status, answer.status(), answer::toString);
        return answer.json();
    }
}
