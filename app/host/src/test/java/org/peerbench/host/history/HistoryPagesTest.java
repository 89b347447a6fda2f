package org.peerbench.host.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.Program;
import org.peerbench.host.editing.RunningHost;
import org.peerbench.host.editing.Visitor;

/** In the fictional region ZZA02 is Combe General Hospital and ZZL03 Long Combe Council. */
class HistoryPagesTest {
    @TempDir
    private static Path folder;

    private static RunningHost host;
    private static Visitor coordinator;

    @BeforeAll
    static void open() {
        host = RunningHost.in(folder);
        coordinator = host.visitor("Cora", Role.COORDINATOR);
    }

    @AfterAll
    static void close() {
        host.close();
    }

    private Document rename(String code, String name) {
        return coordinator.submit(coordinator.get("/organisations/" + code + "/edit"), "/edit", "name", name);
    }

    @Test
    void aChangeIsToldInWordsBeforeAndAfter() {
        rename("ZZA02", "Combe Hospitals");
        Document history = coordinator.get("/organisations/ZZA02/history");
        var entry = history.select(".history > li").first();
        assertEquals(
                "Changed the organisation Combe Hospitals", entry.select("h3").text());
        assertEquals("Name", entry.select("dt").text());
        assertEquals("Combe General Hospital", entry.select("del").text());
        assertEquals("Combe Hospitals", entry.select("ins").text());
        assertTrue(entry.select(".history__when").text().endsWith("Cora"));
    }

    @Test
    void whatHeldNothingIsToldInWords() {
        coordinator.submit(coordinator.get("/organisations/ZZM03/edit"), "/edit", "validTo", "2027-03-31");
        var entry = coordinator
                .get("/organisations/ZZM03/history")
                .select(".history > li")
                .first();
        assertEquals("Ended", entry.select("dt").text());
        assertEquals("no end → becomes 31 March 2027", entry.select("dd").text());
    }

    @Test
    void anUndoGoesBackToThePageAndCanItselfBeUndone() {
        Document page = rename("ZZL03", "Combe Hospitals");
        Document undone = coordinator.submit(page, "/undo");
        assertEquals("/organisations/ZZL03", coordinator.place());
        assertEquals("Long Combe Council", undone.select("h1").text());
        assertEquals(
                "Undone: Changed the organisation Combe Hospitals",
                undone.select(".flash p").text());
        Document again = coordinator.submit(undone, "/undo");
        assertEquals("Combe Hospitals", again.select("h1").text());
        assertEquals(
                "Brought back: Changed the organisation Combe Hospitals",
                again.select(".flash p").text());
    }

    @Test
    void aBlockedUndoShowsWhichLaterChangesBuildOnIt() {
        Document first = rename("ZZH03", "Combe Hospitals");
        rename("ZZH03", "Combe Infirmary");
        Document blocked = coordinator.submit(first, "/undo");
        assertEquals(422, coordinator.status());
        assertTrue(blocked.select("section").first().text().contains("Later changes build on it"));
        assertEquals(
                "Changed the organisation Combe Infirmary",
                blocked.select(".history h3").first().text());
        assertEquals(
                "Combe Infirmary",
                coordinator.get("/organisations/ZZH03").select("h1").text());
    }

    @Test
    void contactsInTheHistoryAreForThoseWhoSeeContacts() {
        Document form = coordinator.get("/people/new");
        coordinator.submit(
                form,
                "/people/new",
                "role",
                "Clerk",
                "area",
                host.area("X99000003").id(),
                "email",
                "clerk@tarn.example");
        String path = coordinator.place();
        assertTrue(coordinator.get(path + "/history").html().contains("clerk@tarn.example"));
        Visitor viewer = host.visitor("Vic", Role.VIEWER);
        String set = coordinator.get(path + "/history").select("h3 a").attr("href");
        String seen = viewer.get(path + "/history").html()
                + viewer.get(set).html()
                + viewer.get("/history").html()
                + viewer.get("/areas/X99000003/history").html()
                + host.program(Role.VIEWER).get("/api/changes?entity=person").text();
        assertTrue(seen.contains("Clerk"));
        assertFalse(seen.contains("clerk@tarn.example"));
    }

    @Test
    void whoMaySignInConcernsAdministratorsOnly() {
        assertFalse(coordinator.get("/history").text().contains("Cora, administrator"));
        String everything = coordinator.get("/history").html()
                + host.program(Role.COORDINATOR)
                        .get("/api/changes?entity=account")
                        .text();
        assertFalse(everything.contains("\"entity\":\"account\""));
        var seen = host.program(Role.ADMINISTRATOR).get("/api/changes?entity=account");
        String set = seen.body().path("items").get(0).path("id").asText();
        assertEquals(
                404,
                host.program(Role.COORDINATOR)
                        .post("/api/changes/" + set + "/undo", "")
                        .status());
    }

    @Test
    void anAreaLeadUndoesOnlyInHerAreas() {
        Program all = host.program(Role.COORDINATOR);
        Program lead = host.program(Role.AREA_LEAD, "X99000003");
        String person = "{\"role\":\"Clerk\",\"area\":\"%s\"}";
        all.post("/api/people", person.formatted("X99000003"));
        String hers = latest(all);
        all.post("/api/people", person.formatted("X99000001"));
        String others = latest(all);
        assertEquals(403, lead.post("/api/changes/" + others + "/undo", "").status());
        assertEquals(200, lead.post("/api/changes/" + hers + "/undo", "").status());
        assertEquals(409, lead.post("/api/changes/" + hers + "/undo", "").status());
        assertEquals(
                403,
                host.program(Role.VIEWER)
                        .post("/api/changes/" + others + "/undo", "")
                        .status());
    }

    @Test
    void changesAreListedForAnEntityAnAreaAndSinceAMoment() {
        Program all = host.program(Role.COORDINATOR);
        var made = all.post("/api/people", "{\"role\":\"Clerk\",\"area\":\"X99000001\"}");
        String id = made.body().path("id").asText();
        var ofPerson = all.get("/api/changes?entity=" + id).body().path("items");
        assertEquals(1, ofPerson.size());
        assertEquals(
                "Clerk",
                ofPerson.get(0).path("rows").get(0).path("after").path("role").asText());
        rename("ZZL04", "Combe Borough");
        var ofCode = all.get("/api/changes?entity=ZZL04").body().path("items");
        assertEquals(2, ofCode.size(), "its change and its first load");
        assertEquals(
                "Combe Borough",
                ofCode.get(0).path("rows").get(0).path("after").path("name").asText());
        assertEquals(
                id,
                first(all.get("/api/changes?area=X99000001&limit=1")).path("id").asText());
        assertEquals(
                0, all.get("/api/changes?since=2999-01-01").body().path("items").size());
        assertEquals(422, all.get("/api/changes?since=spring").status());
    }

    @Test
    void aLargeSetIsLookedAtBeforeItIsUndone() {
        Document history = coordinator.get("/history?who=system");
        assertTrue(history.text().contains("Look, then undo"));
        Document set = coordinator.get(
                history.select("a:contains(Look, then undo)").first().attr("href"));
        assertEquals(50, set.select(".history > li").size());
        assertEquals(
                50,
                coordinator
                        .get(set.select("a[rel=next]").attr("href"))
                        .select(".history > li")
                        .size());
    }

    private static com.fasterxml.jackson.databind.JsonNode first(Program.Told told) {
        return told.body().path("items").get(0).path("rows").get(0);
    }

    private static String latest(Program program) {
        return program.get("/api/changes?limit=1")
                .body()
                .path("items")
                .get(0)
                .path("id")
                .asText();
    }
}
