package org.peerbench.testkit.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.peerbench.testkit.ToolJar;

class InstallTest {
    private static final String VISITS = "/tools/visits/areas/X99000001";

    @RegisterExtension
    static final Peerbench peerbench = Peerbench.bare().demo();

    @AfterEach
    void takeItAway() {
        Desk desk = new Desk(peerbench);
        if (desk.get("/installed-tools/visits").status() == 200) {
            desk.press(desk.get("/installed-tools/visits/remove"), "/remove", Map.of());
        }
        if (desk.get("/data-of-removed-tools/visits").status() == 200) {
            desk.press(desk.get("/data-of-removed-tools/visits"), "/visits", Map.of("confirm", "yes"));
        }
    }

    @Test
    void whatAJarIsAndWhatWasFoundIsShownBeforeItRuns() {
        Page review = new Desk(peerbench).upload(Desk.visits("0.1.0"));

        assertEquals("Visits 0.1.0: may it run here?", review.title());
        String text = review.text();
        for (String told : List.of(
                "Saltby Council",
                "It is new here and replaces nothing.",
                "visits__visit",
                "write: administrator, area lead, coordinator",
                "A tool is trusted code.",
                "It does not say with which versions of Peerbench it works.")) {
            assertTrue(text.contains(told), told + " is not in " + text);
        }
        assertEquals(404, peerbench.as(Role.VIEWER).get(VISITS).status());
    }

    @Test
    void anAcceptedToolAnswersAtOnceAndStandsInTheHistoryWithWhoDidIt() {
        Desk desk = new Desk(peerbench);

        Page tools = desk.accept(Desk.visits("0.1.0"));

        assertTrue(tools.text().contains("Visits 0.1.0 runs now."), tools.text());
        assertEquals(200, peerbench.as(Role.VIEWER).get(VISITS).status());
        String history = desk.get("/history").text();
        assertTrue(history.contains("Added the tool visits, version 0.1.0"), history);
        assertTrue(history.contains("Test administrator"), history);
    }

    @Test
    void aNewVersionSaysWhatItReplacesAndKeepsTheData() {
        Desk desk = new Desk(peerbench);
        desk.accept(Desk.visits("0.1.0"));
        peerbench.as(Role.COORDINATOR).post(VISITS, Map.of("purpose", "Discharge"));

        Page review = desk.upload(Desk.visits("0.2.0"));

        assertTrue(review.text().contains("Version 0.1.0 is here now; it becomes 0.2.0."), review.text());
        assertTrue(review.text().contains("It finds data of its own: one table with one row."), review.text());
        desk.press(review, "/accept", Map.of());
        assertEquals(
                "One visit is recorded", peerbench.as(Role.VIEWER).get(VISITS).title());
        assertEquals("0.2.0", peerbench.status("visits").version());
        assertTrue(desk.get("/history").text().contains("Replaced version 0.1.0 of the tool visits by 0.2.0"));
    }

    @Test
    void aJarWithAnErrorCannotBeAcceptedEvenByHand() {
        Desk desk = new Desk(peerbench);

        Page review = desk.upload(Desk.visits("0.1.0").saying("plugin.class", "org.example.Lost"));

        assertTrue(review.text().contains("It cannot be used: one thing must be mended"), review.text());
        assertEquals(0, review.document().select("form[action$=/accept]").size());
        assertEquals(409, desk.post(review.path() + "/accept").status());
        assertEquals(List.of(), plugins());
    }

    @Test
    void aRefusedJarIsGone() {
        Desk desk = new Desk(peerbench);
        Page review = desk.upload(Desk.visits("0.1.0"));

        Page tools = desk.press(review, "/refuse", Map.of());

        assertTrue(tools.text().contains("whatever.jar was refused and deleted."), tools.text());
        assertEquals(404, desk.get(review.path()).status());
    }

    @Test
    void theFilesNameIsNoPath() {
        Desk desk = new Desk(peerbench);
        Page review = desk.upload("../../../evil.jar", Desk.bytes(Desk.visits("0.1.0")));
        assertTrue(review.text().contains("evil.jar"), review.text());

        desk.press(review, "/accept", Map.of());

        assertEquals(List.of("visits.jar"), plugins());
        assertEquals(404, desk.get("/add-a-tool/plugins").status());
        assertEquals(404, desk.get("/installed-tools/visits.jar").status());
    }

    @Test
    void whatIsNoJarIsSaidInTheForm() {
        Desk desk = new Desk(peerbench);
        byte[] letter = "Dear colleague".getBytes(StandardCharsets.UTF_8);
        Page form = desk.upload("letter.txt", letter);
        assertEquals(422, form.status());
        assertTrue(form.text().contains("Choose a file whose name ends in .jar"), form.text());

        Page review = desk.upload("letter.jar", letter);
        assertEquals("What is letter.jar?", review.title());
        assertTrue(review.text().contains("The file cannot be read as a jar"), review.text());
    }

    @Test
    void aToolIsSwitchedOffAndOnAgain() {
        Desk desk = new Desk(peerbench);
        desk.accept(Desk.visits("0.1.0"));

        Page off = desk.press(desk.get("/installed-tools/visits"), "/disable", Map.of());

        assertTrue(off.text().contains("Visits is switched off. Its data stay."), off.text());
        assertEquals(404, peerbench.as(Role.VIEWER).get(VISITS).status());
        desk.press(off, "/enable", Map.of());
        assertEquals(200, peerbench.as(Role.VIEWER).get(VISITS).status());
    }

    @Test
    void theDataOfARemovedToolStayUntilSomebodyDeletesThem() {
        Desk desk = new Desk(peerbench);
        desk.accept(Desk.visits("0.1.0"));
        peerbench.as(Role.COORDINATOR).post(VISITS, Map.of("purpose", "Discharge"));
        Page asked = desk.get("/installed-tools/visits/remove");
        assertTrue(asked.text().contains("What it has stored stays"), asked.text());
        assertTrue(asked.text().contains("visits__visit 1"), asked.text());

        desk.press(asked, "/remove", Map.of());

        assertEquals(List.of(), plugins());
        assertEquals(404, peerbench.as(Role.VIEWER).get(VISITS).status());
        assertEquals(
                "One removed tool has left data",
                desk.get("/data-of-removed-tools").title());

        desk.accept(Desk.visits("0.1.0"));
        assertEquals(
                "One visit is recorded", peerbench.as(Role.VIEWER).get(VISITS).title());
    }

    @Test
    void dataAreDeletedForGoodWhenSomebodySaysSo() {
        Desk desk = new Desk(peerbench);
        desk.accept(Desk.visits("0.1.0"));
        peerbench.as(Role.COORDINATOR).post(VISITS, Map.of("purpose", "Discharge"));
        desk.press(desk.get("/installed-tools/visits/remove"), "/remove", Map.of());
        Page asked = desk.get("/data-of-removed-tools/visits");

        assertEquals(422, desk.press(asked, "/visits", Map.of()).status());
        desk.press(asked, "/visits", Map.of("confirm", "yes"));

        assertEquals(
                "No removed tool has left data",
                desk.get("/data-of-removed-tools").title());
        assertEquals(200, desk.get("/history").status());
        desk.accept(Desk.visits("0.1.0"));
        assertEquals(
                "Nobody has visited yet", peerbench.as(Role.VIEWER).get(VISITS).title());
    }

    @Test
    void whatWasDoneWithAToolIsNotUndoneByItsRow() {
        Desk desk = new Desk(peerbench);
        desk.accept(Desk.visits("0.1.0"));
        String set = added();

        Page undone = desk.post("/changes/" + set + "/undo");

        assertEquals(409, undone.status());
        assertTrue(undone.text().contains("What was done with a tool is not taken back here."), undone.text());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void onlyAdministratorsMay(Role role) {
        Person person = peerbench.as(role, role == Role.AREA_LEAD ? new String[] {"X99000001"} : new String[0]);
        for (String path : List.of("/add-a-tool", "/installed-tools/visits", "/data-of-removed-tools")) {
            assertEquals(403, person.get(path).status());
        }
        assertFalse(person.get("/tools").body().contains("/add-a-tool"));
    }

    @Test
    void aToolThatDoesNotStartIsSaidSo() {
        ToolJar broken = Desk.visits("0.1.0")
                .withFile(
                        "org/peerbench/testkit/example/migrations/V1__visits.sql",
                        "create tabel visits__visit (id text)".getBytes(StandardCharsets.UTF_8));

        Page tools = new Desk(peerbench).accept(broken);

        assertTrue(tools.text().contains("Visits was put into the plugins folder and does not run: "), tools.text());
    }

    private static String added() {
        for (JsonNode set :
                peerbench.api(Role.ADMINISTRATOR).get("/api/changes").json().path("items")) {
            if (set.path("what").asText().startsWith("Added the tool visits")) {
                return set.path("id").asText();
            }
        }
        throw new AssertionError("The history does not say that the tool was added");
    }

    private static List<String> plugins() {
        Path folder = peerbench.workbench().services().settings().plugins();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
