package org.peerbench.matching.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** A closer look at rounds whose answers can be worked out by hand. */
class StudyTest {
    private static final String ROUNDS = "/api/tools/peer-matching/rounds";

    /** One urgent need could have o or p, which fits 63 points worse; two of the most urgent have nobody at all. */
    private static final String FILE = """
            {"areas": [{"id": "a"}, {"id": "b"}, {"id": "c"}],
             "needs": [{"id": "n", "area": "a", "theme": "t", "tier": 2},
                       {"id": "m", "area": "a", "theme": "risk", "tier": 1},
                       {"id": "k", "area": "b", "theme": "risk", "tier": 1}],
             "offers": [{"id": "o", "area": "c", "theme": "t", "capacity": 1},
                        {"id": "p", "area": "c", "theme": "t", "capacity": 1}],
             "pairs": [{"need": "n", "offer": "o", "score": 863}, {"need": "n", "offer": "p", "score": 800}]}
            """;

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final Person person = peerbench.as(Role.COORDINATOR);

    private String solved(String file) {
        ApiAnswer made = coordinator.postFile(ROUNDS + "/import", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, made.status(), made::text);
        String round = ROUNDS + "/" + made.json().path("id").asText();
        done(coordinator.post(round + "/run", Map.of()));
        return round;
    }

    private void done(ApiAnswer started) {
        assertEquals(202, started.status(), started::text);
        String job = "/api/jobs/" + started.json().path("id").asText();
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        String status = "";
        while (!Set.of("DONE", "FAILED").contains(status) && Instant.now().isBefore(late)) {
            status = coordinator.get(job).json().path("status").asText();
        }
        assertEquals("DONE", status);
    }

    private static String page(String round, String which) {
        return round.replace("/api", "") + "/" + which;
    }

    @Test
    void aCloserLookSaysHowFirmAMatchIsAndWhichPeerIsMissing() {
        String round = solved(FILE);
        assertEquals(409, coordinator.get(round + "/sensitivity").status());
        done(coordinator.post(round + "/study", Map.of()));
        JsonNode match = coordinator.get(round + "/sensitivity").json().at("/matches/0");
        assertEquals("totalScore", match.path("firstLevelWorse").asText());
        assertEquals(63, match.path("by").asLong());
        assertEquals("p", match.path("instead").asText());
        assertEquals("FAIRLY", match.path("firmness").asText());
        assertEquals(200, match.path("stays").asInt());
        JsonNode recruits = coordinator.get(round + "/recruiting").json().path("items");
        assertEquals(1, recruits.size(), recruits::toString);
        assertEquals("risk", recruits.at("/0/theme").asText());
        assertEquals(2, recruits.at("/0/without").asInt());
        assertEquals(
                "[[1,0,0,0,0],[2,0,0,0,0],[2,0,0,0,0]]", recruits.at("/0/gains").toString());
        Page firm = person.get(page(round, "sensitivity"));
        assertTrue(firm.text().contains("p would do too, but all together would fit a little less well."), firm.text());
        Page missing = person.get(page(round, "recruiting"));
        String says =
                "One more peer for risk, with time for two supports," + " would serve 2 more of the most urgent needs.";
        assertTrue(missing.text().contains(says), missing.text());
        Page table = person.get(page(round, "recruiting.csv"));
        assertEquals(200, table.status());
        assertTrue(table.body().contains("risk,Anywhere,2,2,2,0,0"), table.body());
    }

    @Test
    void theSameRoundGivesTheSameAnswerAndAChangeForgetsIt() {
        String one = solved(FILE);
        String other = solved(FILE);
        done(coordinator.post(one + "/study", Map.of()));
        done(coordinator.post(other + "/study", Map.of()));
        assertEquals(
                coordinator.get(one + "/sensitivity").text(),
                coordinator.get(other + "/sensitivity").text());
        assertEquals(
                201,
                coordinator
                        .post(one + "/blocks", Map.of("need", "n", "offer", "o"))
                        .status());
        assertEquals(409, coordinator.get(one + "/sensitivity").status());
        assertEquals(200, coordinator.get(other + "/sensitivity").status());
    }

    @Test
    void aRoundBesideItselfIsTheSame() {
        String round = solved(FILE);
        JsonNode same = coordinator.get(round + "/compare?with=" + id(round)).json();
        assertTrue(same.path("same").asBoolean(), same::toString);
        assertEquals("The two are the same.", same.path("sentence").asText());
        Page page = person.get(page(round, "compare?with=" + id(round)));
        assertTrue(page.text().contains("The two are the same."), page.text());
    }

    @Test
    void twoRoundsAreComparedStepByStep() {
        String one = solved(FILE);
        String other =
                solved(FILE.replace("863", "763").replace("{\"areas\"", "{\"settings\": {\"floor\": 500}, \"areas\""));
        JsonNode found = coordinator.get(one + "/compare?with=" + id(other)).json();
        assertEquals("totalScore", found.at("/levels/0/level").asText());
        assertEquals("one", found.at("/levels/0/better").asText());
        assertEquals("o", found.at("/needs/0/one").asText());
        assertEquals("p", found.at("/needs/0/other").asText());
        assertEquals("floor", found.at("/settings/0/setting").asText());
        assertTrue(found.path("sentence").asText().startsWith("Both help as many needs"), found::toString);
    }

    @Test
    void roundsOfOtherNeedsAreComparedToo() {
        String one = solved(FILE);
        String other = solved(FILE.replace("\"m\"", "\"q\""));
        JsonNode found = coordinator.get(one + "/compare?with=" + id(other)).json();
        assertEquals("[\"m\"]", found.path("onlyOne").toString());
        assertEquals("[\"q\"]", found.path("onlyOther").toString());
        Page page = person.get(page(one, "compare?with=" + id(other)));
        assertTrue(page.text().contains("do not look at the same needs: 2 are in both."), page.text());
    }

    private static String id(String round) {
        return round.substring(round.lastIndexOf('/') + 1);
    }
}
