package org.peerbench.host.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The themes: the workbench's own, then the verified entries of published frameworks, which keep their exact names. */
record SeedThemes(SeedFiles files) {
    List<SeedRecord> records() {
        JsonNode all = json();
        List<SeedRecord> records = new ArrayList<>();
        for (JsonNode own : all.path("product_themes")) {
            records.add(record(
                    own.path("key").asText(),
                    records.size() + 1,
                    own.path("label").asText(),
                    own.path("description").asText(null),
                    null));
        }
        for (JsonNode framework : all.path("frameworks")) {
            for (JsonNode entry : framework.path("entries")) {
                String key = framework.path("id").asText() + "-" + slug(entry.asText());
                String name = framework.path("name").asText();
                records.add(record(key, records.size() + 1, entry.asText(), null, name));
            }
        }
        return records;
    }

    private JsonNode json() {
        try {
            return new ObjectMapper().readTree(files.text("themes.json"));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("themes.json cannot be read", broken);
        }
    }

    private static SeedRecord record(String key, long ordinal, String label, String description, String framework) {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("ordinal", ordinal);
        columns.put("label", label);
        columns.put("description", description);
        columns.put("framework", framework);
        return new SeedRecord("theme", key, columns, List.of());
    }

    private static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
