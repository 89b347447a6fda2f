package org.peerbench.seeds.england;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ThemesTest {

    private final JsonNode themes = read();

    @Test
    void thereAre14ThemesEachWithASentenceOfItsOwn() {
        var descriptions = new HashSet<String>();
        themes.get("product_themes").forEach(theme -> {
            assertTrue(theme.get("description").asText().endsWith("."), theme::toString);
            descriptions.add(theme.get("description").asText());
        });
        assertEquals(14, descriptions.size());
    }

    @Test
    void aThemePointsOnlyToVerifiedNames() {
        Set<String> names = new HashSet<>();
        themes.get("frameworks")
                .forEach(framework -> framework
                        .get("entries")
                        .forEach(entry -> names.add(framework.get("id").asText() + ":" + entry.asText())));
        themes.get("product_themes")
                .forEach(theme ->
                        theme.get("maps").forEach(map -> assertTrue(names.contains(map.asText()), map::asText)));
    }

    private static JsonNode read() {
        try (var stream = ThemesTest.class.getResourceAsStream(Table.path("themes.json"))) {
            return new ObjectMapper().readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
