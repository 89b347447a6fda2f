package org.peerbench.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.round.Level;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

class RoundRoutesTest {
    private static final String ROUNDS = "/api/tools/peer-matching/rounds";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final RunningRound running = new RunningRound(coordinator);

    /** Two needs want one place: the more urgent gets it, although the other fits better. */
    @Test
    void aRoundIsBroughtInRunAskedWhyNotAndPublished() {
        String id = running.imported(Files.TWO_NEEDS_ONE_PLACE);
        JsonNode job = running.run(id);
        assertEquals("DONE", job.path("status").asText(), job.toString());
        JsonNode round = coordinator.get(ROUNDS + "/" + id).json();
        assertEquals("PROPOSED", round.path("status").asText());
        assertEquals(Level.values().length, round.path("objective").size());
        assertEquals("servedTier1", round.at("/objective/0/level").asText());
        assertEquals(1, round.at("/objective/0/value").asLong());
        assertEquals("n1", round.at("/matches/0/need").asText());
        assertEquals(500, round.at("/matches/0/score").asInt());
        assertFalse(round.at("/matches/0/kept").asBoolean());
        assertEquals("n2", round.at("/unmatched/0/need").asText());
        assertEquals("capacityTaken", round.at("/unmatched/0/reason").asText());
        assertEquals(Level.values().length, round.at("/certificate/levels").size());
        whyNot(id);
        assertEquals(
                "PUBLISHED",
                coordinator
                        .post(ROUNDS + "/" + id + "/publish", Map.of())
                        .json()
                        .path("status")
                        .asText());
        assertEquals(409, coordinator.post(ROUNDS + "/" + id + "/run", Map.of()).status());
    }

    private void whyNot(String id) {
        JsonNode answer =
                coordinator.get(ROUNDS + "/" + id + "/why-not?need=n2&offer=o").json();
        assertEquals("servedTier1", answer.path("firstLevelWorse").asText());
        assertEquals(1, answer.path("by").asLong());
        assertEquals("n1", answer.at("/displaced/0/need").asText());
        assertTrue(answer.at("/displaced/0/to").isNull());
        assertEquals(
                "Choosing o for n2 (urgent) would leave one need more of the most urgent without a peer."
                        + " What changes: n1 (most urgent) loses o and gets nobody.",
                answer.path("sentence").asText());
    }

    @Test
    void aLockedPairIsKeptAndABlockedOneIsNot() {
        String id = running.imported(Files.TWO_NEEDS_ONE_PLACE);
        ApiAnswer lock = coordinator.post(ROUNDS + "/" + id + "/locks", Map.of("need", "n2", "offer", "o"));
        assertEquals(201, lock.status(), lock.toString());
        running.run(id);
        JsonNode round = coordinator.get(ROUNDS + "/" + id).json();
        assertEquals("n2", round.at("/matches/0/need").asText());
        assertTrue(round.at("/matches/0/forced").asBoolean());
        ApiAnswer against = coordinator.post(ROUNDS + "/" + id + "/blocks", Map.of("need", "n2", "offer", "o"));
        assertEquals(422, against.status());
        assertTrue(against.text().contains("blocked at the same time"), against.text());
        assertEquals(
                "PROPOSED",
                coordinator.get(ROUNDS + "/" + id).json().path("status").asText());
        assertEquals(
                1,
                coordinator
                        .get(ROUNDS + "/" + id + "/export")
                        .json()
                        .path("locks")
                        .size());
    }

    @Test
    void whatGoesOutComesInAgainAndGivesTheSameSolution() {
        String one = running.imported(Files.TWO_NEEDS_ONE_PLACE);
        ApiAnswer file = coordinator.get(ROUNDS + "/" + one + "/export");
        String other = running.imported(file.text());
        running.run(one);
        running.run(other);
        assertEquals(
                file.text(), coordinator.get(ROUNDS + "/" + other + "/export").text());
        JsonNode first = coordinator.get(ROUNDS + "/" + one).json();
        JsonNode second = coordinator.get(ROUNDS + "/" + other).json();
        for (String part : List.of("objective", "matches", "unmatched", "certificate")) {
            assertEquals(first.path(part).toString(), second.path(part).toString());
        }
    }

    /** Somebody is found for it, so the answer would be that forcing it makes nothing worse. */
    @Test
    void ofANeedThatPausesItIsSaidThatItTakesNoPart() {
        String id = running.imported(Files.TWO_NEEDS_ONE_PLACE.replace(
                "\"tier\": 1, \"published\": null", "\"tier\": 1, \"published\": null, \"paused\": true"));
        running.run(id);
        JsonNode answer =
                coordinator.get(ROUNDS + "/" + id + "/why-not?need=n1&offer=o").json();
        assertTrue(answer.path("firstLevelWorse").isNull(), answer::toString);
        assertTrue(answer.path("sentence").asText().contains("takes no part for now"), answer::toString);
    }

    @Test
    void roundsAreFoundByTheirNamesAndAPlaceThatIsNoneIsRefused() {
        ApiAnswer made = coordinator.postFile(
                ROUNDS + "/import?name=100%25+Winter", Files.TWO_NEEDS_ONE_PLACE.getBytes(StandardCharsets.UTF_8));
        running.imported(Files.TWO_NEEDS_ONE_PLACE);
        JsonNode found = coordinator.get(ROUNDS + "?q=0%25+winter").json().path("items");
        assertEquals(1, found.size(), found::toString);
        assertEquals(made.json().path("id"), found.get(0).path("id"));
        ApiAnswer lost = coordinator.get(ROUNDS + "?cursor=guessed");
        assertEquals(422, lost.status());
        assertEquals("CURSOR", lost.json().path("code").asText());
        assertEquals("cursor", lost.json().at("/errors/0/field").asText());
    }

    @Test
    void aRoundOfWhatStandsSaysThatThereAreNoNeeds() {
        ApiAnswer answer = coordinator.post(ROUNDS, Map.of("name", "Spring", "settings", Map.of()));
        assertEquals(409, answer.status());
        assertEquals("NO_NEEDS", answer.json().path("code").asText());
    }

    @Test
    void roundsAreForCoordinatorsOnly() {
        String id = running.imported(Files.TWO_NEEDS_ONE_PLACE);
        String area = "E06000001";
        assertEquals(
                201,
                coordinator
                        .post("/api/areas", Map.of("name", "Saltby", "code", area, "kind", "test"))
                        .status());
        for (Role role : List.of(Role.AREA_LEAD, Role.VIEWER)) {
            Api other = role == Role.AREA_LEAD ? peerbench.api(role, area) : peerbench.api(role);
            assertEquals(403, other.get(ROUNDS).status());
            assertEquals(403, other.get(ROUNDS + "/" + id).status());
            assertEquals(403, other.get(ROUNDS + "/" + id + "/export").status());
            assertEquals(
                    403,
                    other.get(ROUNDS + "/" + id + "/why-not?need=n1&offer=o").status());
            assertEquals(
                    403,
                    other.post(ROUNDS + "/" + id + "/locks", Map.of("need", "n1", "offer", "o"))
                            .status());
            assertEquals(403, other.post(ROUNDS + "/" + id + "/run", Map.of()).status());
            assertEquals(
                    403,
                    other.postFile(ROUNDS + "/import", Files.TWO_NEEDS_ONE_PLACE.getBytes(StandardCharsets.UTF_8))
                            .status());
        }
    }

    @Test
    void aQuestionAboutAnUnknownPairOrRoundIsRefused() {
        String id = running.imported(Files.TWO_NEEDS_ONE_PLACE);
        assertEquals(404, coordinator.get(ROUNDS + "/none").status());
        assertEquals(
                409,
                coordinator.get(ROUNDS + "/" + id + "/why-not?need=n2&offer=o").status());
        running.run(id);
        assertEquals(
                422,
                coordinator.get(ROUNDS + "/" + id + "/why-not?need=n9&offer=o").status());
        assertEquals(
                422,
                coordinator
                        .post(ROUNDS + "/" + id + "/locks", Map.of("need", "n1", "offer", "x"))
                        .status());
    }
}
