package org.peerbench.host.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.data.Database;
import org.peerbench.host.instance.InstanceKind;

/** The fictional region: areas, organisations, people, figures, and files that the tools import. */
public final class DemoSeed {
    private static final SeedFiles FILES = new SeedFiles("peerbench/seeds/demo");

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
                    FILES.bytes(file)));
        }
        return List.copyOf(imports);
    }

    private static JsonNode json(String file) {
        try {
            return new ObjectMapper().readTree(FILES.text(file));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(file + " cannot be read", broken);
        }
    }
}
