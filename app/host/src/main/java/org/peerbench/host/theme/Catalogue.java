package org.peerbench.host.theme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which published frameworks stand behind the themes. Published names and sources do not change with an instance, so that
 * they are read from the file that comes with the workbench.
 *
 * @param frameworks by their key
 * @param maps       for each of our themes, the entries of frameworks that it is about
 */
record Catalogue(Map<String, Framework> frameworks, Map<String, List<Entry>> maps) {
    private static final String FILE = "peerbench/seeds/england/themes.json";

    /**
     * A published framework.
     *
     * @param sources where it is published
     * @param note    what to know about it, or the empty text
     */
    record Framework(String name, List<String> sources, String note) {}

    /** One entry of a framework. */
    record Entry(String framework, String name) {}

    static Catalogue read() {
        try (InputStream in = Catalogue.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return of(new ObjectMapper().readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Catalogue of(JsonNode json) {
        Map<String, Framework> frameworks = new LinkedHashMap<>();
        for (JsonNode each : json.path("frameworks")) {
            frameworks.put(
                    each.path("id").asText(),
                    new Framework(
                            each.path("name").asText(),
                            texts(each.path("source")),
                            each.path("note").asText("")));
        }
        Map<String, List<Entry>> maps = new LinkedHashMap<>();
        for (JsonNode own : json.path("product_themes")) {
            List<Entry> entries = texts(own.path("maps")).stream()
                    .map(text ->
                            new Entry(before(text), text.substring(before(text).length() + 1)))
                    .toList();
            maps.put(own.path("key").asText(), entries);
        }
        return new Catalogue(frameworks, maps);
    }

    private static String before(String text) {
        return text.substring(0, text.indexOf(':'));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
