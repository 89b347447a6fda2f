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
    private static final List<String> OF_PEOPLE = List.of("posts/", "matching/");

    /** A whole cell of a table. */
    private static final Pattern PERSON = Pattern.compile("(?<=,)ZZN\\d{3}(?=,)");

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
        return json("region.json").path("name").asText();
    }

    /** What the tools are to import after the load, in this order. */
    public static List<SeedImport> imports() {
        List<SeedImport> imports = new ArrayList<>();
        for (JsonNode each : json("imports.json")) {
            Map<String, String> parameters = new LinkedHashMap<>();
            each.path("parameters")
                    .properties()
                    .forEach(entry ->
                            parameters.put(entry.getKey(), entry.getValue().asText()));
            String file = each.path("file").asText();
            imports.add(new SeedImport(
                    each.path("tool").asText(),
                    each.path("format").asText(),
                    parameters,
                    file.substring(file.lastIndexOf('/') + 1),
                    translated(file)));
        }
        return List.copyOf(imports);
    }

    /** A person has no public code in the directory: files that name people by that of the seed are given their ids. */
    private static byte[] translated(String file) {
        if (OF_PEOPLE.stream().noneMatch(file::startsWith)) {
            return FILES.bytes(file);
        }
        return PERSON.matcher(FILES.text(file))
                .replaceAll(found -> SeedIds.of("person", found.group()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The surveys that people of the region answer, after the load and the imports. */
    public static List<SeedSurvey> surveys(Database database) {
        return database.read(sql -> SeedSurveys.of(FILES, sql).all());
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(FILES.text(file));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(file + " cannot be read", broken);
        }
    }
}
