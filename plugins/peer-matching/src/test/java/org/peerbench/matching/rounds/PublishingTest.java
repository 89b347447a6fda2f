package org.peerbench.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** From the demonstration's needs and offers to a published round, and on to the next. */
class PublishingTest {
    private static final String HERE = "/api/tools/peer-matching/";
    private static final Set<String> HELD = Set.of("OFFERED", "ACCEPTED", "ACTIVE", "REVIEW_DUE");

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final RunningRound running = new RunningRound(coordinator);

    @Test
    void publishingAsksBothSidesOfEachMatchOnceAndTheNextRoundKeepsThem() {
        String first = solved("Autumn");
        JsonNode round = coordinator.get(HERE + "rounds/" + first).json();
        Map<String, String> proposed = pairs(round.path("matches"));
        Map<String, String> before = pairs(held());
        assertTrue(proposed.entrySet().containsAll(before.entrySet()));
        assertTrue(proposed.size() > before.size());
        assertEquals(200, publish(first).status());
        assertEquals(proposed, pairs(held()));
        JsonNode support = held().stream()
                .map(each -> coordinator
                        .get(HERE + "supports/" + each.path("id").asText())
                        .json())
                .filter(each -> each.path("round").asText().equals(first))
                .findFirst()
                .orElseThrow();
        JsonNode match = match(round, support.path("need").asText());
        assertEquals(first, support.path("round").asText());
        assertEquals(match.path("score").asInt(), support.path("score").asInt());
        assertFalse(support.path("why").asText().isEmpty());
        assertTrue(support.path("tier").asInt() >= 1);
        assertEquals(409, publish(first).status());
        String second = solved("Winter");
        JsonNode next = coordinator.get(HERE + "rounds/" + second).json();
        assertEquals(proposed, pairs(next.path("matches")));
        next.path("matches")
                .forEach(each -> assertTrue(
                        each.path("kept").asBoolean() || each.path("forced").asBoolean(), each::toString));
        assertEquals(200, publish(second).status());
        assertEquals(proposed, pairs(held()));
        assertEquals(proposed.size(), held().size());
    }

    private String solved(String name) {
        ApiAnswer made = coordinator.post(HERE + "rounds", Map.of("name", name, "settings", Map.of()));
        assertEquals(201, made.status(), made::text);
        String id = made.json().path("id").asText();
        assertEquals("DONE", running.run(id).path("status").asText());
        return id;
    }

    private ApiAnswer publish(String round) {
        return coordinator.post(HERE + "rounds/" + round + "/publish", Map.of());
    }

    /** The supports that are offered or under way. */
    private List<JsonNode> held() {
        JsonNode items = coordinator.get(HERE + "supports?limit=500").json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> HELD.contains(each.path("state").asText()))
                .toList();
    }

    private static Map<String, String> pairs(Iterable<JsonNode> rows) {
        Map<String, String> pairs = new TreeMap<>();
        rows.forEach(
                row -> pairs.put(row.path("need").asText(), row.path("offer").asText()));
        return pairs;
    }

    private static JsonNode match(JsonNode round, String need) {
        for (JsonNode each : round.path("matches")) {
            if (each.path("need").asText().equals(need)) {
                return each;
            }
        }
        throw new AssertionError(need);
    }
}
