package org.peerbench.matching.story;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.exchange.RoundFile;
import org.peerbench.matching.round.Checker;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Peerbench;

/** What has happened in the demonstration when it opens for the first time. */
class StoryTest {
    private static final String HERE = "/api/tools/peer-matching/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);

    private JsonNode get(String path) {
        return coordinator.get(HERE + path).json();
    }

    private List<JsonNode> items(String path) {
        return StreamSupport.stream(get(path).get("items").spliterator(), false).toList();
    }

    private List<JsonNode> supports() {
        return items("supports?limit=500").stream()
                .map(each -> get("supports/" + each.get("id").asText()))
                .toList();
    }

    private static LocalDate today() {
        return LocalDate.now(peerbench.context("peer-matching").clock());
    }

    private static List<JsonNode> parts(JsonNode of, String list) {
        return StreamSupport.stream(of.get(list).spliterator(), false).toList();
    }

    /** As the story in the seed tells it: nine matches of autumn 2025, one help arranged after it, four of now. */
    @Test
    void supportsAreInTheStatesToWhichTheStoryBroughtThem() {
        Map<String, Long> states = supports().stream()
                .collect(
                        Collectors.groupingBy(each -> each.get("state").asText(), TreeMap::new, Collectors.counting()));

        assertEquals(
                Map.of(
                        "CLOSED", 7L,
                        "DECLINED", 1L,
                        "WITHDRAWN", 1L,
                        "ENDED_EARLY", 1L,
                        "REVIEW_DUE", 1L,
                        "ACTIVE", 2L,
                        "OFFERED", 1L),
                states);
    }

    @Test
    void everyStepHasAnAuthorAndFollowsTheOneBefore() {
        for (JsonNode support : supports()) {
            List<JsonNode> steps = parts(support, "steps");
            List<Instant> times = steps.stream()
                    .map(step -> Instant.parse(step.get("at").asText()))
                    .toList();

            assertEquals(times.stream().sorted().distinct().toList(), times);
            assertTrue(steps.stream().noneMatch(step -> step.get("by").asText().isBlank()));
            assertEquals(support.get("state"), steps.get(steps.size() - 1).get("after"));
        }
    }

    @Test
    void nothingThatHappenedLiesAheadAndAtLeastOneSessionDoes() {
        List<LocalDate> held = new ArrayList<>();
        List<LocalDate> booked = new ArrayList<>();
        for (JsonNode support : supports()) {
            for (JsonNode step : parts(support, "steps")) {
                held.add(LocalDate.parse(step.get("at").asText().substring(0, "2026-11-22".length())));
            }
            for (JsonNode session : parts(support, "sessions")) {
                List<LocalDate> days = session.get("state").asText().equals("HELD") ? held : booked;
                days.add(LocalDate.parse(session.get("on").asText()));
            }
        }

        assertTrue(held.stream().allMatch(today()::isAfter));
        assertTrue(booked.stream().anyMatch(today()::isBefore));
    }

    @Test
    void aCoordinatorsLockChangedWhoHelpsHarrowfenAndItEndedEarly() {
        JsonNode round = items("rounds").stream()
                .filter(each -> each.get("name").asText().equals("Autumn 2025"))
                .findFirst()
                .orElseThrow();
        String id = round.get("id").asText();
        JsonNode lock = get("rounds/" + id + "/locks").at("/items/0");
        ObjectNode file = get("rounds/" + id + "/export").deepCopy();
        file.putArray("locks");

        assertEquals("PUBLISHED", round.get("status").asText());
        assertFalse(lock.get("reason").asText().isBlank());
        assertTrue(RoundSolver.solve(round(file)).matches().stream()
                .noneMatch(match -> match.need().equals(lock.get("need").asText())
                        && match.offer().equals(lock.get("offer").asText())));
        assertEquals(
                List.of("ENDED_EARLY"),
                supports().stream()
                        .filter(each -> each.get("need").equals(lock.get("need"))
                                && each.get("offer").equals(lock.get("offer")))
                        .map(each -> each.get("state").asText())
                        .toList());
    }

    private static Round round(JsonNode file) {
        var context = peerbench.context("peer-matching");
        return RoundFile.read(file.toString().getBytes(StandardCharsets.UTF_8), context.json(), context.texts())
                .round();
    }

    @Test
    void theDraftIsSolvedAndItsCertificateHolds() {
        JsonNode draft = items("rounds").stream()
                .filter(each -> each.get("status").asText().equals("PROPOSED"))
                .findFirst()
                .orElseThrow();
        JsonNode answer = get("rounds/" + draft.get("id").asText());
        Round round = round(get("rounds/" + draft.get("id").asText() + "/export"));
        Outcome outcome = RoundSolver.solve(round);

        assertTrue(LocalDate.parse(draft.get("made").asText()).isBefore(today()));
        assertEquals(outcome.matches().size(), answer.get("matches").size());
        assertFalse(answer.get("unmatched").isEmpty());
        assertEquals(List.of(), Checker.check(round, outcome));
        assertAll(parts(answer, "objective").stream()
                .map(level -> () -> assertTrue(level.has("value"), level::toString)));
    }

    @Test
    void theStoredDataIsWhole() {
        assertEquals(List.of(), peerbench.workbench().services().backups().check());
    }

    @Test
    void noLetterWaitsForItsDay() {
        long waiting = peerbench
                .workbench()
                .services()
                .database()
                .read(sql -> sql.createQuery("select count(*) from outbox_message where state = 'WAITING'")
                        .mapTo(Long.class)
                        .one());
        assertEquals(0, waiting);
    }
}
