package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable as it is handed out: {@code java -jar peerbench.jar}, with lib and plugins beside it. */
class PackagedIT {
    private static final Pattern READY =
            Pattern.compile("Peerbench is ready at (http://127\\.0\\.0\\.1:\\d+)/ \\(3 tools\\)");

    @TempDir
    Path folder;

    @Test
    void helpIsAResult() throws Exception {
        Program.Ended help = Program.run(folder, "--help");
        assertEquals(0, help.exit());
        for (String command :
                new String[] {"demo", "serve", "load", "user", "token", "backup", "restore", "check", "plugin"}) {
            assertTrue(help.out().contains(command), help.out());
        }
        assertEquals("", help.err());
    }

    @Test
    void aWrongWordIsWrongUsage() throws Exception {
        Program.Ended wrong = Program.run(folder, "sever");
        assertEquals(2, wrong.exit());
        assertEquals("", wrong.out());
        assertFalse(wrong.err().isEmpty());
    }

    @Test
    void theToolsBesideItAreListed() throws Exception {
        Program.Ended list = Program.run(folder, "plugin", "list");
        assertEquals(0, list.exit(), list.err());
        for (String tool : Shipped.TOOLS) {
            assertTrue(list.out().contains(tool), list.out());
        }
    }

    @Test
    void theToolsBesideItPassTheirOwnVerifierWithoutAWarning() throws Exception {
        for (String tool : Shipped.TOOLS) {
            String jar = "target/peerbench/plugins/peerbench-" + tool + "-0.1.0.jar";
            Program.Ended verified = Program.run(
                    folder, "plugin", "verify", Path.of(jar).toAbsolutePath().toString());
            assertEquals(0, verified.exit(), verified.out());
            assertTrue(verified.out().contains("It can be used: no warning, no note."), verified.out());
        }
    }

    @Test
    void englandIsLoadedOnceAndStaysAsItWas() throws Exception {
        String data = folder.resolve("data").toString();
        Program.Ended first = Program.run(folder, "load", "england", "--data", data);
        assertEquals(0, first.exit(), first.err());
        assertTrue(first.out().startsWith("161 areas, 2,107 organisations and "), first.out());
        Program.Ended second = Program.run(folder, "load", "england", "--data", data);
        assertTrue(second.out().contains(" 0 added, 0 changed"), second.out());
    }

    @Test
    void aServedFolderTakesOrdersRefusesASecondProcessAndEndsWhenTold() throws Exception {
        String data = folder.resolve("data").toString();
        try (Program serving = Program.start("serve", "--data", data, "--port", "0")) {
            String address = address(serving.line());

            Program.Ended second = Program.run(folder, "serve", "--data", data, "--port", "0");
            assertEquals(1, second.exit());
            assertEquals("", second.out());
            assertEquals(1, second.err().strip().lines().count(), second.err());

            Program.Ended token =
                    Program.run(folder, "token", "create", "Nightly job", "--role", "viewer", "--data", data);
            assertEquals(0, token.exit(), token.err());
            assertEquals(200, status(address + "/api/areas", token.out().strip()));
            assertEquals(401, status(address + "/api/areas", "guessed"));

            assertEquals(0, serving.terminate());
        }
    }

    @Test
    void aServedFolderIsBackedUpAndCheckedThroughItsProcessAndRestoredOnlyWhenItHasEnded() throws Exception {
        String data = folder.resolve("data").toString();
        String file = folder.resolve("backup.zip").toString();
        try (Program serving = Program.start("serve", "--data", data, "--port", "0")) {
            address(serving.line());
            Program.Ended backup = Program.run(folder, "backup", file, "--data", data);
            assertEquals(0, backup.exit(), backup.err());
            assertEquals(1, Program.run(folder, "backup", file, "--data", data).exit(), "a file is not overwritten");
            assertEquals(0, Program.run(folder, "check", "--data", data).exit());
            Program.Ended early = Program.run(folder, "restore", file, "--data", data);
            assertEquals(1, early.exit());
            assertEquals(1, early.err().strip().lines().count(), early.err());
            assertEquals(0, serving.terminate());
        }
        assertEquals(0, Program.run(folder, "restore", file, "--data", data).exit());
        assertEquals(0, Program.run(folder, "check", "--data", data).exit());
    }

    @Test
    void theDemonstrationPrintsALinkThatSignsInOnce() throws Exception {
        String data = folder.resolve("data").toString();
        try (Program demo = Program.start("demo", "--port", "0", "--data", data)) {
            address(demo.line());
            String line = demo.line();
            assertTrue(line.startsWith("Sign in: http://127.0.0.1:"), line);
            String link = line.substring("Sign in: ".length());
            assertEquals(303, status(link, ""));
            assertEquals(422, status(link, ""));
            assertEquals(0, demo.terminate());
        }
    }

    @Test
    void aDemonstrationsFolderIsNotServedLive() throws Exception {
        String data = folder.resolve("data").toString();
        try (Program demo = Program.start("demo", "--port", "0", "--data", data)) {
            address(demo.line());
            assertEquals(0, demo.terminate());
        }
        Program.Ended england = Program.run(folder, "load", "england", "--data", data);
        assertEquals(1, england.exit());
        assertTrue(england.err().contains("fictional"), england.err());
    }

    private static String address(String line) {
        Matcher ready = READY.matcher(line);
        assertTrue(ready.matches(), line);
        return ready.group(1);
    }

    private static int status(String address, String token) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
