package org.peerbench.testkit.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.host.cli.Peerbench;

class CrashTest {
    private static final String READY = "Peerbench is ready at ";

    @TempDir
    Path folder;

    private Path plugins;

    @BeforeEach
    void aToolThatTakesTheProcessWithItAndOneThatIsWell() throws IOException {
        plugins = Files.createDirectories(folder.resolve("plugins"));
        Jars.described(CampaignTest.HEALTHY).writeTo(plugins);
        Jars.faulty("start CRASH").writeTo(plugins);
    }

    @Test
    void aToolWithWhichTheProcessEndedIsKeptOutAtTheNextStart() throws Exception {
        assertEquals(3, serve().waitFor());
        // Both were starting: the second start tries them one by one, and finds out which it was.
        serve().waitFor();

        Process third = serve();
        try {
            JsonNode tools = health(third).path("tools");
            assertEquals("QUARANTINED", state(tools, Fault.TOOL));
            assertEquals("STARTED", state(tools, CampaignTest.HEALTHY));
        } finally {
            end(third);
        }
    }

    @Test
    void inSafeModeNoToolIsStarted() throws Exception {
        Process safe = serve("--safe-mode");
        try {
            JsonNode tools = health(safe).path("tools");
            assertEquals("DISABLED", state(tools, Fault.TOOL));
            assertEquals("DISABLED", state(tools, CampaignTest.HEALTHY));
        } finally {
            end(safe);
        }
    }

    private Process serve(String... more) throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Peerbench.class.getName(),
                "serve",
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString(),
                "--plugins",
                plugins.toString()));
        words.addAll(List.of(more));
        return new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static JsonNode health(Process serving) throws IOException {
        String line = serving.inputReader()
                .lines()
                .filter(said -> said.startsWith(READY))
                .findFirst()
                .orElse("");
        assertTrue(line.startsWith(READY), line);
        String address = line.substring(READY.length(), line.indexOf(" (")) + "health";
        try (InputStream body = URI.create(address).toURL().openStream()) {
            return new ObjectMapper().readTree(body);
        }
    }

    private static String state(JsonNode tools, String id) {
        for (JsonNode tool : tools) {
            if (tool.path("id").asText().equals(id)) {
                return tool.path("state").asText();
            }
        }
        throw new AssertionError(id + " is not listed in " + tools);
    }

    private static void end(Process serving) throws InterruptedException {
        serving.destroy();
        serving.waitFor();
    }
}
