package org.peerbench.matching.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Where a network requires a colleague's approval, as programs meet it. */
class RequiredReviewTest {
    private static final String HERE = "/api/tools/peer-matching/";
    private static final String FILE = """
            {"areas": [{"id": "a"}, {"id": "b"}],
             "needs": [{"id": "n", "area": "a", "theme": "t", "tier": 1}],
             "offers": [{"id": "o", "area": "b", "theme": "t", "capacity": 1}],
             "pairs": [{"need": "n", "offer": "o", "score": 500}]}
            """;

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);

    @Test
    void theNetworkDecidesThroughItsAdministratorWhetherAReviewIsRequired() {
        Api administrator = peerbench.api(Role.ADMINISTRATOR);
        ApiAnswer usual = coordinator.get(HERE + "round-rule");
        assertFalse(usual.json().path("reviewRequired").asBoolean());
        Map<String, Object> required = Map.of("reviewRequired", true);
        assertEquals(
                403,
                coordinator.put(HERE + "round-rule", required, usual.revision()).status());
        assertEquals(
                200,
                administrator
                        .put(HERE + "round-rule", required, usual.revision())
                        .status());
        assertEquals(
                412,
                administrator
                        .put(HERE + "round-rule", Map.of("reviewRequired", false), usual.revision())
                        .status());
        String round = solved();
        ApiAnswer refused = coordinator.post(round + "/publish", Map.of());
        assertEquals(409, refused.status());
        assertEquals("REVIEW_REQUIRED", refused.json().path("code").asText());
        Person colleague = peerbench.as(Role.COORDINATOR);
        assertTrue(colleague.get("/").status() < 400);
        String reviewer = coordinator
                .get(round + "/reviews")
                .json()
                .at("/colleagues/0/id")
                .asText();
        assertEquals(
                201,
                coordinator
                        .post(round + "/reviews", Map.of("reviewer", reviewer))
                        .status());
        assertEquals(
                "UNDER_REVIEW", coordinator.get(round).json().path("status").asText());
        assertEquals(
                403,
                coordinator
                        .post(round + "/reviews/answer", Map.of("approve", true))
                        .status());
        String page = round.replace("/api", "");
        assertEquals(
                303,
                colleague
                        .post(page + "/review/answer", Map.of("own", "NONE", "verdict", "APPROVE"))
                        .status());
        assertEquals(202, coordinator.post(round + "/run", Map.of()).status());
        assertEquals("APPROVED", coordinator.get(round).json().path("status").asText());
        assertEquals(200, coordinator.post(round + "/publish", Map.of()).status());
    }

    private String solved() {
        ApiAnswer made = coordinator.postFile(HERE + "rounds/import", FILE.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, made.status(), made::text);
        String round = HERE + "rounds/" + made.json().path("id").asText();
        assertEquals(202, coordinator.post(round + "/run", Map.of()).status());
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (List.of("DRAFT")
                        .contains(coordinator.get(round).json().path("status").asText())
                && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
        return round;
    }
}
