package org.peerbench.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;

/** Brings rounds in and runs them, as a program does. */
final class RunningRound {
    private static final String ROUNDS = "/api/tools/peer-matching/rounds";

    private final Api api;

    RunningRound(Api api) {
        this.api = api;
    }

    String imported(String file) {
        ApiAnswer answer = api.postFile(ROUNDS + "/import", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, answer.status(), answer.toString());
        return answer.json().path("id").asText();
    }

    /** How the job ended. */
    JsonNode run(String round) {
        ApiAnswer started = api.post(ROUNDS + "/" + round + "/run", Map.of());
        assertEquals(202, started.status(), started.toString());
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            JsonNode job =
                    api.get("/api/jobs/" + started.json().path("id").asText()).json();
            if (!Set.of("WAITING", "RUNNING").contains(job.path("status").asText())
                    || Instant.now().isAfter(late)) {
                return job;
            }
            Thread.onSpinWait();
        }
    }
}
