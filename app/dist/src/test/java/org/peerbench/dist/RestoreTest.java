package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.host.account.AccountDraft;
import org.peerbench.host.account.LinkPurpose;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.boot.Workbench;

/** A restore, rehearsed: filled, backed up while people work, put back elsewhere, started, compared. */
class RestoreTest {
    private static final Author ANN = new Author("system", "Ann", "test");
    private static final List<String> PAGES = List.of(
            "/areas?show=table",
            "/areas/X99000007/organisations",
            "/organisations",
            "/people",
            "/tools/relationship-mapping",
            "/tools/relationship-mapping/areas/X99000007");

    @RegisterExtension
    @Order(1)
    static final PostgresServer postgres = new PostgresServer();

    @TempDir
    Path folder;

    private record Said(int exit, String text) {}

    private Said peerbench(String... words) {
        StringWriter out = new StringWriter();
        int exit = org.peerbench.host.cli.Peerbench.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(words);
        return new Said(exit, out.toString());
    }

    private Settings demo(Path data, String database) {
        Settings settings = Settings.of(data, Shipped.FOLDER.resolve("plugins")).demo();
        return database.isEmpty() ? settings : settings.in(database);
    }

    private String database(String engine) {
        return engine.equals("SQLite") ? "" : postgres.another();
    }

    @ParameterizedTest
    @CsvSource({"SQLite,SQLite", "SQLite,PostgreSQL", "PostgreSQL,SQLite", "PostgreSQL,PostgreSQL"})
    void aBackupMadeWhilePeopleWorkIsTheSameElsewhere(String from, String to) {
        Path file = folder.resolve("backup.zip");
        Path second = folder.resolve("second.zip");
        Path here = folder.resolve("here");
        Path there = folder.resolve("there");
        String target = database(to);
        Map<String, String> before;
        try (Workbench workbench = Workbench.start(demo(here, database(from)))) {
            backUpWhileWriting(workbench, file);
            assertEquals(List.of(), workbench.services().backups().check());
            before = pages(workbench);
            workbench.services().backups().make(second);
        }
        for (Path backup : List.of(file, second)) {
            Said restored = target.isEmpty()
                    ? peerbench("restore", backup.toString(), "--data", there.toString())
                    : peerbench("restore", backup.toString(), "--data", there.toString(), "--db", target);
            assertEquals(0, restored.exit(), restored.text());
        }
        assertEquals(0, peerbench("check", "--data", there.toString()).exit());
        try (Workbench workbench = Workbench.start(demo(there, target))) {
            Map<String, String> after = pages(workbench);
            before.forEach((path, text) -> assertEquals(text, after.get(path), path));
        }
    }

    private void backUpWhileWriting(Workbench workbench, Path file) {
        AtomicBoolean working = new AtomicBoolean(true);
        CompletableFuture<Integer> written = CompletableFuture.supplyAsync(() -> {
            int areas = 0;
            while (working.get() || areas == 0) {
                String name = "Visited " + areas++;
                workbench.services().database().write(ANN, name, tx -> {
                    Map<String, Object> row = new TreeMap<>();
                    row.put("id", tx.changes().newId());
                    row.put("role", name);
                    row.put("search", name.toLowerCase(Locale.ROOT));
                    tx.changes().insert("person", row);
                    return null;
                });
            }
            return areas;
        });
        workbench.services().backups().make(file);
        working.set(false);
        assertTrue(written.join() > 0);
    }

    private Map<String, String> pages(Workbench workbench) {
        workbench.signals().settle();
        var access = workbench.services().access();
        String name = "Reader " + System.nanoTime();
        String id = access.accounts().create(ANN, new AccountDraft(name, Role.VIEWER, null, Set.of()));
        HttpClient reader = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        String link = access.links().issue(ANN, access.accounts().find(id).orElseThrow(), LinkPurpose.SIGN_IN);
        page(reader, workbench.address() + "/sign-in/" + link);
        Map<String, String> pages = new TreeMap<>();
        PAGES.forEach(path -> pages.put(
                path, page(reader, workbench.address() + path).select("main").text()));
        return pages;
    }

    private static Document page(HttpClient reader, String address) {
        try {
            HttpResponse<String> answer = reader.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), address);
            return Jsoup.parse(answer.body());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    @Test
    void aDamagedACutOffAndAForeignFileAreRefusedAndChangeNothing() throws IOException {
        Path here = folder.resolve("here");
        Path file = folder.resolve("backup.zip");
        Path there = folder.resolve("there");
        try (Workbench workbench = Workbench.start(demo(here, ""))) {
            workbench.services().backups().make(file);
        }
        byte[] whole = Files.readAllBytes(file);
        assertRefused(Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2)), there, "cut off");
        byte[] damaged = whole.clone();
        damaged[damaged.length / 3] ^= 0x55;
        assertRefused(Files.write(folder.resolve("damaged.zip"), damaged), there, "not a whole backup");
        assertRefused(Files.writeString(folder.resolve("letter.zip"), "Dear Ann"), there, "no backup at all");
        assertRefused(folder.resolve("nowhere.zip"), there, "There is no file");
        assertTrue(Files.notExists(there.resolve("peerbench.db")));
        assertRefused(changed(file, "\"format\" : 1", "\"format\" : 2"), there, "later Peerbench");
        assertRefused(changed(file, "\"rows\" : 1", "\"rows\" : 2"), there, "do not hold the rows");
    }

    @Test
    void aDemonstrationDoesNotGoIntoLiveWorkNorLiveWorkIntoADemonstration() {
        Path live = folder.resolve("live");
        Path demo = folder.resolve("demo");
        Path ofLive = folder.resolve("live.zip");
        Path ofDemo = folder.resolve("demo.zip");
        assertEquals(
                0,
                peerbench("backup", ofLive.toString(), "--data", live.toString())
                        .exit());
        try (Workbench workbench = Workbench.start(demo(demo, "").safe(true))) {
            workbench.services().backups().make(ofDemo);
        }
        assertRefused(ofDemo, live, "live work");
        assertRefused(ofLive, demo, "holds the demonstration");
        Said again = peerbench("restore", ofDemo.toString(), "--data", demo.toString());
        assertEquals(0, again.exit(), again.text());
        assertTrue(again.text().contains("kept in"), again.text());
    }

    @Test
    void aFolderInUseIsNotRestoredInto() {
        Path data = folder.resolve("demo");
        Path file = folder.resolve("demo.zip");
        try (Workbench workbench = Workbench.start(demo(data, "").safe(true))) {
            workbench.services().backups().make(file);
            assertRefused(file, data, "already in use");
        }
        String database = postgres.another();
        try (Workbench workbench =
                Workbench.start(demo(folder.resolve("a"), database).safe(true))) {
            assertTrue(workbench.port() > 0);
            Said said = peerbench(
                    "restore", file.toString(), "--data", folder.resolve("b").toString(), "--db", database);
            assertNotEquals(0, said.exit());
            assertTrue(said.text().contains("Another Peerbench uses this database"), said.text());
        }
    }

    @Test
    void aCheckNamesWhatIsWrong() {
        Path data = folder.resolve("demo");
        try (Workbench workbench = Workbench.start(demo(data, ""))) {
            workbench
                    .services()
                    .database()
                    .write(
                            ANN,
                            "",
                            tx -> tx.sql()
                                    .execute(
                                            "insert into relationship_mapping__partner (id, area_id, organisation_id, revision)"
                                                    + " values ('lost', 'no-such-area', 'no-such-organisation', 1)"));
        }
        Said said = peerbench("check", "--data", data.toString());
        assertEquals(1, said.exit(), said.text());
        assertTrue(said.text().contains("One row of relationship_mapping__partner names in area_id"), said.text());
    }

    private void assertRefused(Path file, Path data, String why) {
        Said said = peerbench("restore", file.toString(), "--data", data.toString());
        assertEquals(1, said.exit(), said.text());
        assertTrue(said.text().contains(why), said.text());
        assertEquals(1, said.text().lines().count(), said.text());
    }

    /** The same backup with another word in what it says it holds. */
    private Path changed(Path file, String from, String to) throws IOException {
        Path copy = Files.copy(file, folder.resolve("changed" + to.hashCode() + ".zip"));
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            Path manifest = zip.getPath("manifest.json");
            String text = Files.readString(manifest);
            assertTrue(text.contains(from), text);
            Files.writeString(manifest, text.replaceFirst(from, to));
        }
        return copy;
    }
}
