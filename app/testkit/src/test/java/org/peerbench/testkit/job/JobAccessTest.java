package org.peerbench.testkit.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** A run is for who started it, and for administrators. */
class JobAccessTest {
    @RegisterExtension
    static final Peerbench peerbench = Peerbench.withTool(CountingTool.class);

    private Api starter;
    private String run;

    @BeforeEach
    void start() {
        starter = peerbench.api(Role.COORDINATOR);
        run = starter.post("/api/tools/counting-tool/count", Map.of())
                .json()
                .path("job")
                .asText();
    }

    @AfterEach
    void end() {
        starter.postFile("/api/jobs/" + run + "/cancel", new byte[0]);
        assertEquals("DONE", ended().path("status").asText());
    }

    @Test
    void whoStartedItSeesHowFarItIsAndEndsIt() {
        assertTrue(starter.get("/api/jobs/" + run).json().path("result").isNull());
        assertEquals(
                200,
                starter.postFile("/api/jobs/" + run + "/cancel", new byte[0]).status());
        JsonNode ended = ended();
        assertEquals("Counted", ended.path("sentence").asText());
        assertTrue(ended.path("result").path("number").asLong() > 0);
    }

    @Test
    void anotherCoordinatorIsNotToldThatItIsThere() {
        Api another = peerbench.api(Role.COORDINATOR);
        assertEquals(404, another.get("/api/jobs/" + run).status());
        assertEquals(
                404,
                another.postFile("/api/jobs/" + run + "/cancel", new byte[0]).status());
        assertEquals(404, peerbench.as(Role.COORDINATOR).get("/jobs/" + run).status());
    }

    @Test
    void anAdministratorSeesAndCancelsIt() {
        Person administrator = peerbench.as(Role.ADMINISTRATOR);
        assertTrue(administrator.get("/jobs").text().contains("Under way"));
        assertEquals(200, administrator.get("/jobs/" + run).status());
        assertEquals(
                303, administrator.post("/jobs/" + run + "/cancel", Map.of()).status());
    }

    @Test
    void onlyWorkThatCanDoWithoutParametersIsStartedFromThePage() {
        Person administrator = peerbench.as(Role.ADMINISTRATOR);
        Page jobs = administrator.get("/jobs");
        assertEquals(
                1, jobs.document().select("form[action$=/counting-tool/tidy]").size());
        assertEquals(
                0, jobs.document().select("form[action$=/counting-tool/count]").size());
        assertEquals(
                404,
                administrator.post("/jobs/start/counting-tool/count", Map.of()).status());
        assertEquals(
                303,
                administrator.post("/jobs/start/counting-tool/tidy", Map.of()).status());
    }

    private JsonNode ended() {
        Instant patience = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(patience)) {
            JsonNode state = starter.get("/api/jobs/" + run).json();
            if (!state.path("status").asText().matches("WAITING|RUNNING")) {
                return state;
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        throw new AssertionError("The run does not end");
    }
}
