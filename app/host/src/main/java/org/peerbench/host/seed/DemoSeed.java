package org.peerbench.host.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.peerbench.api.data.Database;
import org.peerbench.host.instance.InstanceKind;

/** The fictional region: areas, organisations, people, figures, and files that the tools import. */
public final class DemoSeed {
    private static final SeedFiles FILES = new SeedFiles("peerbench/seeds/demo");

    /** Folders whose tables name people. */
    private static final List<String> OF_PEOPLE = List.of("posts/", "matching/", "stories/");

    /** A whole cell of a table, or a whole text. */
    private static final Pattern PERSON = Pattern.compile("(?<=[,\"])ZZN\\d{3}(?=[,\"])");

    private DemoSeed() {}

    /**
     * Loads its part of the directory, as one change by {@code system}. A second load changes nothing.
     *
     * @throws org.peerbench.api.Refusal if the folder holds live data
     */
    public static LoadSummary load(Database database, Clock clock) {
        return new Seed("demo", region(), InstanceKind.DEMO, FILES, EnglandSeed.files()).load(database, clock);
    }

    /** The name of the region. */
    public static String region() {
        return json(FILES.text("region.json")).path("name").asText();
    }

    /** What the tools are to import after the load, in this order. */
    public static List<SeedImport> imports() {
        List<SeedImport> imports = new ArrayList<>();
        for (JsonNode each : json(FILES.text("imports.json"))) {
            Map<String, String> parameters = new LinkedHashMap<>();
            each.path("parameters")
                    .properties()
                    .forEach(entry ->
                            parameters.put(entry.getKey(), entry.getValue().asText()));
            imports.add(file(
                    each.path("tool").asText(),
                    each.path("format").asText(),
                    parameters,
                    each.path("file").asText()));
        }
        return List.copyOf(imports);
    }

    private static SeedImport file(String tool, String format, Map<String, String> parameters, String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return new SeedImport(tool, format, parameters, name, translated(file).getBytes(StandardCharsets.UTF_8));
    }

    /** What happened, after the load and the imports. */
    public static List<SeedStory> stories() {
        return new SeedStories((tool, format, file) -> file(tool, format, Map.of(), file))
                .all(json(translated("stories/stories.json")));
    }

    /** A person has no public code in the directory: files that name people by that of the seed are given their ids. */
    private static String translated(String file) {
        String text = FILES.text(file);
        return OF_PEOPLE.stream().noneMatch(file::startsWith)
                ? text
                : PERSON.matcher(text).replaceAll(found -> SeedIds.of("person", found.group()));
    }

    /** The surveys that people of the region answer, after the load and the imports. */
    public static List<SeedSurvey> surveys(Database database) {
        return database.read(sql -> SeedSurveys.of(FILES, sql).all());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A file of the fictional region cannot be read", broken);
        }
    }
}
