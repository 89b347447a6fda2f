package org.peerbench.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
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

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final RunningRound running = new RunningRound(coordinator);

    @Test
    void publishingAsksBothSidesOfEachMatchOnceAndTheNextRoundKeepsThem() {
        String first = solved("Autumn");
        JsonNode round = coordinator.get(HERE + "rounds/" + first).json();
        Map<String, String> proposed = pairs(round.path("matches"));
        assertFalse(proposed.isEmpty());
        assertTrue(offered().isEmpty());
        assertEquals(200, publish(first).status());
        assertEquals(proposed, offered());
        JsonNode line = coordinator.get(HERE + "supports?limit=500").json().at("/items/0");
        JsonNode support =
                coordinator.get(HERE + "supports/" + line.path("id").asText()).json();
        JsonNode match = match(round, support.path("need").asText());
        assertEquals(first, support.path("round").asText());
        assertEquals(match.path("score").asInt(), support.path("score").asInt());
        assertFalse(support.path("why").asText().isEmpty());
        assertTrue(support.path("tier").asInt() >= 1);
        assertEquals(409, publish(first).status());
        String second = solved("Winter");
        JsonNode next = coordinator.get(HERE + "rounds/" + second).json();
        assertEquals(proposed, pairs(next.path("matches")));
        next.path("matches").forEach(each -> assertTrue(each.path("kept").asBoolean(), each::toString));
        assertEquals(200, publish(second).status());
        assertEquals(proposed, offered());
        assertEquals(proposed.size(), supports().size());
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

    private JsonNode supports() {
        return coordinator.get(HERE + "supports?limit=500").json().path("items");
    }

    private Map<String, String> offered() {
        return pairs(supports());
    }

    private static Map<String, String> pairs(JsonNode rows) {
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
