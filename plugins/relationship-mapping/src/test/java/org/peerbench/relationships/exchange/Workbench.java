package org.peerbench.relationships.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.peerbench.api.access.Role;
import org.peerbench.relationships.RelationshipMapping;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.ToolJar;

/** The real workbench with this tool as it was just built, and what one does with files in it. */
record Workbench(Peerbench peerbench) {
    private static final String TOOL = "/api/tools/relationship-mapping/";

    /** Started once for a test class. */
    static Peerbench withThisTool() {
        return Peerbench.with(jar());
    }

    private static ToolJar jar() {
        try {
            Path classes = Path.of(RelationshipMapping.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            ToolJar jar = ToolJar.named("relationship-mapping.jar");
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String place = classes.relativize(file).toString().replace('\\', '/');
                    jar = jar.withFile(place, Files.readAllBytes(file));
                }
            }
            return jar.describing("relationship-mapping", RelationshipMapping.class.getName());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    Api api() {
        return peerbench.api(Role.ADMINISTRATOR);
    }

    /** A new area without anybody in it; its code. */
    String area() {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        ApiAnswer made = api().post("/api/areas", Map.of("name", "Area " + code, "code", code, "kind", "test"));
        if (made.status() != 201) {
            throw new AssertionError(made);
        }
        return code;
    }

    ApiAnswer preview(String area, String query, byte[] file) {
        return api().postFile(TOOL + "imports?area=" + area + "&" + query, file);
    }

    ApiAnswer preview(String area, String query, String file) {
        return preview(area, query, file.getBytes(StandardCharsets.UTF_8));
    }

    /** Previews and applies; the preview. */
    JsonNode bring(String area, String query, byte[] file) {
        ApiAnswer preview = preview(area, query, file);
        if (preview.status() != 201) {
            throw new AssertionError(preview);
        }
        ApiAnswer applied = apply(preview.json().path("id").asText());
        if (applied.status() != 200) {
            throw new AssertionError(applied);
        }
        return preview.json();
    }

    JsonNode bring(String area, String query, String file) {
        return bring(area, query, file.getBytes(StandardCharsets.UTF_8));
    }

    ApiAnswer apply(String id) {
        return api().postFile(TOOL + "imports/" + id + "/apply", new byte[0]);
    }

    ApiAnswer undo(String id) {
        return api().postFile(TOOL + "imports/" + id + "/undo", new byte[0]);
    }

    ApiAnswer get(String area, String rest) {
        return api().get(TOOL + "areas/" + area + "/" + rest);
    }

    byte[] export(String area, String format) {
        ApiAnswer file = get(area, "export?format=" + format);
        if (file.status() != 200) {
            throw new AssertionError(file);
        }
        return file.bytes();
    }

    /** Codes of the findings of a preview. */
    static List<String> codes(JsonNode preview) {
        return preview.path("findings").findValuesAsText("code");
    }
}
