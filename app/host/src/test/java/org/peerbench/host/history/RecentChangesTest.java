package org.peerbench.host.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.Program;
import org.peerbench.host.editing.RunningHost;
import org.peerbench.host.editing.Visitor;

/** Every record's page shows its last changes, and takes them back. */
class RecentChangesTest {
    @TempDir
    private static Path folder;

    private static RunningHost host;
    private static Program program;
    private static Visitor coordinator;

    @BeforeAll
    static void start() {
        host = RunningHost.in(folder);
        program = host.program(Role.COORDINATOR);
        coordinator = host.visitor("Cora", Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String organisation(String name) {
        Program.Told made = program.post("/api/organisations", "{\"name\":\"" + name + "\",\"type\":\"voluntary\"}");
        return "/organisations/" + made.body().get("id").asText();
    }

    private static void rename(String path, String name) {
        Program.Told stored = program.get("/api" + path);
        program.put("/api" + path, stored.etag(), "{\"name\":\"" + name + "\",\"type\":\"voluntary\"}");
    }

    private static Element recent(Document page) {
        return page.select("section[aria-labelledby=recent-title]").first();
    }

    @Test
    void anOrganisationsPageShowsWhoChangedWhatBeforeAndAfter() {
        String path = organisation("Salt Yard");
        rename(path, "Salt Court");
        Element recent = recent(coordinator.get(path));
        assertEquals(2, recent.select(".history > li").size());
        assertEquals("Salt Yard", recent.select("del").first().text());
        assertEquals("Salt Court", recent.select("ins").first().text());
        assertTrue(recent.select(".history__when").first().text().contains("program coordinator"));
        assertTrue(recent.select(".card__head a").attr("href").endsWith("/history"));
    }

    @Test
    void aChangeIsUndoneFromThePageOfItsRecordWhichThenSaysSo() {
        String path = organisation("Tide House");
        rename(path, "Tide Home");
        Document page = coordinator.get(path);
        String undo = recent(page).select("form").first().attr("action");
        Document after = coordinator.submit(page, undo);
        assertEquals("Tide House", after.select("h1").text());
        assertTrue(recent(after).select(".history__act.quiet").text().contains("Undone"));
    }

    @Test
    void anUndoOnWhichLaterChangesBuildIsRefusedAndTheyAreLinked() {
        String path = organisation("Fen Gate");
        rename(path, "Fen Lane");
        Document page = coordinator.get(path);
        String addition = recent(page).select("form").last().attr("action");
        Document refused = coordinator.submit(page, addition);
        assertEquals(422, coordinator.status());
        assertFalse(refused.select("section[aria-labelledby=later-title] h3 a[href^=/changes/]")
                .isEmpty());
        assertEquals("Fen Lane", coordinator.get(path).select("h1").text());
    }

    @Test
    void areasPeopleThemesAndAccountsShowTheirsAsWell() {
        program.post("/api/people", "{\"role\":\"Warden\",\"area\":\"X99000002\"}");
        Program.Told person = program.post("/api/people", "{\"role\":\"Porter\"}");
        program.post("/api/themes", "{\"id\":\"quiet\",\"label\":\"Quiet nights\"}");
        assertTrue(recent(coordinator.get("/areas/X99000002")).text().contains("Warden"));
        assertTrue(recent(coordinator.get("/people/" + person.body().get("id").asText()))
                .text()
                .contains("Porter"));
        assertTrue(recent(coordinator.get("/themes")).text().contains("Quiet nights"));
        Visitor administrator = host.visitor("Ada", Role.ADMINISTRATOR);
        Document people = administrator.get("/people-and-access");
        String account = people.select("a[href*=/accounts/]:contains(Cora)").attr("href");
        assertTrue(recent(administrator.get(account)).text().contains("Cora"));
    }

    @Test
    void whoMayOnlyReadIsOfferedNoUndo() {
        String path = organisation("Ferry Steps");
        Visitor viewer = host.visitor("Vic", Role.VIEWER);
        assertTrue(recent(viewer.get(path)).select("form").isEmpty());
    }
}
