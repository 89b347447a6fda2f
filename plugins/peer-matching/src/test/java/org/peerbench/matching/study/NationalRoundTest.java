package org.peerbench.matching.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.round.Level;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** A round of 150 areas, 400 needs and 200 offers: long work says how far it is, and ends when it is told to. */
class NationalRoundTest {
    private static final String ROUNDS = "/api/tools/peer-matching/rounds";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final Person person = peerbench.as(Role.COORDINATOR);

    @Test
    void longWorkSaysHowFarItIsAndCanBeCancelled() {
        ApiAnswer made = coordinator.postFile(ROUNDS + "/import", national().getBytes(StandardCharsets.UTF_8));
        assertEquals(201, made.status(), made::text);
        String round = ROUNDS + "/" + made.json().path("id").asText();
        JsonNode solved = until(coordinator.post(round + "/run", Map.of()), NationalRoundTest::over);
        assertEquals("DONE", solved.path("status").asText(), solved::toString);
        assertEquals(Level.values().length, solved.path("done").asInt());
        assertEquals(Level.values().length, solved.path("of").asInt());
        ApiAnswer started = coordinator.post(round + "/study", Map.of());
        JsonNode going = until(started, job -> job.path("done").asInt() > 0);
        assertTrue(going.path("of").asInt() > 200, going::toString);
        String job = started.json().path("id").asText();
        Page page = person.get(round.replace("/api", "") + "/sensitivity?run=" + job);
        assertEquals("true", page.only("#firm").attr("data-follow"));
        assertEquals(1, page.document().select("progress[max]").size());
        assertEquals(
                200, coordinator.post("/api/jobs/" + job + "/cancel", Map.of()).status());
        JsonNode ended = until(started, NationalRoundTest::over);
        assertEquals("CANCELLED", ended.path("status").asText(), ended::toString);
        assertEquals(409, coordinator.get(round + "/sensitivity").status());
    }

    private JsonNode until(ApiAnswer started, Predicate<JsonNode> wanted) {
        assertEquals(202, started.status(), started::text);
        Instant late = Instant.now().plus(Duration.ofSeconds(60));
        JsonNode job = started.json();
        while (!wanted.test(job) && Instant.now().isBefore(late)) {
            job = coordinator
                    .get("/api/jobs/" + started.json().path("id").asText())
                    .json();
        }
        return job;
    }

    private static boolean over(JsonNode job) {
        String status = job.path("status").asText();
        return !status.equals("WAITING") && !status.equals("RUNNING");
    }

    private static String national() {
        Random random = new Random(1);
        StringJoiner areas = new StringJoiner(",");
        StringJoiner needs = new StringJoiner(",");
        StringJoiner offers = new StringJoiner(",");
        StringJoiner pairs = new StringJoiner(",");
        for (int area = 0; area < 150; area++) {
            areas.add("{\"id\":\"a%d\",\"receivingCap\":3,\"givingCap\":3}".formatted(area));
        }
        for (int offer = 0; offer < 200; offer++) {
            offers.add("{\"id\":\"o%d\",\"area\":\"a%d\",\"theme\":\"t%d\",\"capacity\":2}"
                    .formatted(offer, offer % 150, offer % 8));
        }
        for (int need = 0; need < 400; need++) {
            needs.add("{\"id\":\"n%d\",\"area\":\"a%d\",\"theme\":\"t%d\",\"tier\":%d}"
                    .formatted(need, random.nextInt(150), need % 8, 1 + random.nextInt(5)));
            for (int offer = need % 8; offer < 200; offer += 8) {
                pairs.add("{\"need\":\"n%d\",\"offer\":\"o%d\",\"score\":%d}"
                        .formatted(need, offer, random.nextInt(1001)));
            }
        }
        return "{\"areas\":[%s],\"needs\":[%s],\"offers\":[%s],\"pairs\":[%s]}".formatted(areas, needs, offers, pairs);
    }
}
