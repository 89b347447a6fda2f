package org.peerbench.seeds.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ImportsTest {
    @Test
    void everyRosterAndEveryTieFileIsImportedOnceAndRostersComeFirst() throws IOException {
        List<String> files = new ArrayList<>();
        json("imports.json").forEach(each -> files.add(each.get("file").asText()));
        for (JsonNode story : json("stories/stories.json")) {
            story.get("acts").findValuesAsText("file").forEach(files::add);
        }
        List<String> shipped = Region.files().keySet().stream()
                .filter(file -> file.contains("/") && !file.startsWith("surveys/") && !file.startsWith("stories/"))
                .toList();

        assertEquals(new TreeSet<>(shipped), new TreeSet<>(files));
        assertEquals(
                List.of("agreements", "roster", "ties", "posts", "matching"),
                files.stream()
                        .map(file -> file.substring(0, file.indexOf('/')))
                        .distinct()
                        .toList());
        assertEquals(
                "posts/X99000013.csv",
                files.stream()
                        .filter(file -> file.startsWith("posts/"))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void anImportNamesToolFormatAndTheAreaOfItsFile() throws IOException {
        for (JsonNode each : json("imports.json")) {
            if (each.get("tool").asText().equals("peer-matching")) {
                assertTrue(each.get("parameters").isEmpty());
                continue;
            }
            boolean ties = each.get("file").asText().startsWith("ties/");
            boolean posts = each.get("file").asText().startsWith("posts/");
            assertEquals(
                    posts ? "leadership-continuity" : "relationship-mapping",
                    each.get("tool").asText());
            boolean agreements = each.get("file").asText().startsWith("agreements/");
            assertEquals(
                    ties ? "csv-edges" : posts ? "csv" : agreements ? "agreements" : "csv-partners",
                    each.get("format").asText());
            assertTrue(each.get("file")
                    .asText()
                    .contains("/" + each.get("parameters").get("area").asText()));
            assertEquals(ties, each.get("parameters").has("wave"));
            assertEquals(ties, each.get("parameters").has("relation"));
        }
    }

    @Test
    void theRegionSaysThatItIsSynthetic() throws IOException {
        JsonNode region = json("region.json");

        assertEquals("Marrow region", region.get("name").asText());
        assertTrue(region.get("synthetic").asBoolean());
        assertTrue(region.has("generatorVersion"));
        assertTrue(region.has("seed"));
    }

    private static JsonNode json(String file) throws IOException {
        try (InputStream in = ImportsTest.class.getResourceAsStream("/peerbench/seeds/demo/" + file)) {
            return new ObjectMapper().readTree(in);
        }
    }
}
