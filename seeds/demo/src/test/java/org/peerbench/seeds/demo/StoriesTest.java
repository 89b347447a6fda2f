package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class StoriesTest {
    private static final Pattern NAME = Pattern.compile("\\{([a-z-]+)\\}");

    @Test
    void nothingHappensOnASaturdayOrASunday() throws IOException {
        Set<DayOfWeek> days = acts().stream()
                .map(act -> act.get("day").asText())
                .filter(day -> !day.startsWith("-"))
                .map(day -> LocalDate.parse(day).getDayOfWeek())
                .collect(Collectors.toSet());

        assertTrue(days.stream().noneMatch(day -> day.compareTo(DayOfWeek.FRIDAY) > 0), days::toString);
    }

    @Test
    void noActLiesAheadOfTheDayOnWhichItIsPlayed() throws IOException {
        assertTrue(acts().stream()
                .map(act -> act.get("day").asText())
                .allMatch(
                        day -> day.matches("-[1-9]\\d*") || LocalDate.parse(day).isBefore(LocalDate.of(2026, 11, 16))));
    }

    @Test
    void aNameIsKeptBeforeItIsUsed() throws IOException {
        for (JsonNode story : json()) {
            Set<String> kept = new HashSet<>();
            for (JsonNode act : story.get("acts")) {
                Matcher names = NAME.matcher(act.toString());
                while (names.find()) {
                    assertTrue(kept.contains(names.group(1)), act::toString);
                }
                kept.add(act.path("keep").asText());
            }
        }
    }

    @Test
    void whoSpeaksForAnAreaIsSomebodyOfThatAreaByTheirRole() throws IOException {
        for (JsonNode act : acts()) {
            if (act.has("by")) {
                String area = Areas.ALL.stream()
                        .filter(each ->
                                each.code().equals(act.get("by").get("area").asText()))
                        .map(Area::name)
                        .findFirst()
                        .orElseThrow();
                assertTrue(act.get("by").get("name").asText().endsWith(", " + area), act::toString);
            }
        }
        assertEquals(2, json().size());
    }

    private static List<JsonNode> acts() throws IOException {
        List<JsonNode> acts = new ArrayList<>();
        json().forEach(story -> story.get("acts").forEach(acts::add));
        return acts;
    }

    private static JsonNode json() throws IOException {
        return new ObjectMapper().readTree(Stories.text());
    }
}
