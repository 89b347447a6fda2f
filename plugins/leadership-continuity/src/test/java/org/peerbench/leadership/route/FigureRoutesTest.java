package org.peerbench.leadership.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.testkit.Peerbench;

class FigureRoutesTest {
    private static final String ROUTE = "/api/tools/leadership-continuity/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    @Test
    void everyFigureOfAnAreaHasItsDefinition() {
        JsonNode definitions = get("areas/X99000007/measures").get("definitions");
        Arrays.stream(MeasuresAnswer.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name ->
                        !Set.of("from", "to", "corePairs", "definitions").contains(name))
                .forEach(name -> assertTrue(definitions.get(name).asText().length() > 40, name));
    }

    @Test
    void noSeatIsEmptyWithoutBeingUnfilledForGood() {
        JsonNode measures = get("areas/X99000007/measures?from=2024-01-01&to=2026-01-01");
        assertTrue(measures.get("seats").get("value").asInt() > 5);
        assertTrue(measures.get("pointVacancy").get("value").asDouble()
                <= measures.get("notSubstantive").get("value").asDouble());
        assertTrue(measures.get("vacancyDays").get("low").asDouble()
                <= measures.get("vacancyDays").get("high").asDouble());
    }

    @Test
    void everyPostSaysWhoHoldsItOnTheDayOrThatItsSeatIsEmpty() {
        JsonNode posts = get("areas/X99000007/posts?asOf=2025-06-30").get("posts");
        assertTrue(posts.size() > 5);
        for (JsonNode post : posts) {
            boolean there = post.get("exists").asText().equals("yes");
            boolean told = !post.get("holders").isEmpty() || !post.get("gaps").isEmpty();
            assertTrue(!there || told || !post.get("recorded").asBoolean(), post::toString);
            for (JsonNode holder : post.get("holders")) {
                assertTrue(Set.of("yes", "no", "possibly")
                        .contains(holder.get("holds").asText()));
            }
        }
    }

    @Test
    void beforeItsFirstDayNobodyHoldsAPost() {
        for (JsonNode post : get("areas/X99000007/posts?asOf=1900-01-01").get("posts")) {
            for (JsonNode holder : post.get("holders")) {
                assertFalse(holder.hasNonNull("from"), post::toString);
            }
        }
    }

    @Test
    void tenureFallsFromOneDayToTheNext() {
        JsonNode tenure = get("tenure?ci=plain");
        double before = 1;
        for (JsonNode day : tenure.get("curve")) {
            assertTrue(day.get("survival").asDouble() <= before);
            before = day.get("survival").asDouble();
        }
        JsonNode range = tenure.get("ranges").get("rmst5y");
        assertEquals(tenure.get("rmst5y").asDouble(), range.get("value").asDouble(), 1e-9);
        assertTrue(range.get("low").asDouble() <= range.get("value").asDouble() + 1e-9);
        assertTrue(range.get("value").asDouble() <= range.get("high").asDouble() + 1e-9);
        assertTrue(tenure.get("events").asInt() > 20);
        assertTrue(tenure.get("exits").size() > 2);
        assertEquals("plain", tenure.get("ci").asText());
        assertTrue(
                get("tenure?area=X99000007").get("n").asInt() < tenure.get("n").asInt());
        assertTrue(get("tenure?role=adult-social-services").get("n").asInt()
                < tenure.get("n").asInt());
    }

    @Test
    void whatIsNoKindOfLimitsOrDayIsRefused() {
        assertEquals(422, status("tenure?ci=wide"));
        assertEquals(422, status("tenure?area=nowhere"));
        assertEquals(422, status("areas/X99000007/measures?from=2026"));
        assertEquals(422, status("areas/X99000007/measures?from=2026-02-01&to=2026-01-01"));
        assertEquals(422, status("shared-tenure?postA=one"));
        assertEquals(404, status("shared-tenure?postA=one&postB=other"));
        assertEquals(404, status("areas/nowhere/measures"));
    }

    private static int status(String path) {
        return peerbench.api(Role.COORDINATOR).get(ROUTE + path).status();
    }

    private static JsonNode get(String path) {
        var answer = peerbench.api(Role.COORDINATOR).get(ROUTE + path);
        assertEquals(200, answer.status(), answer::toString);
        assertFalse(answer.json().isEmpty());
        return answer.json();
    }
}
