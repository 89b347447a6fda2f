package org.peerbench.host.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.Program;
import org.peerbench.host.editing.RunningHost;
import org.peerbench.host.editing.Visitor;

/** Ambrel Osabwe is Chief Executive of Vane Valley Hospitals (ZZA01), telephone 01632 960101. */
class PersonTest {
    private static final String EMAIL = "chief-executive@vane-valley-hospitals.example";
    private static final String TELEPHONE = "01632 960101";

    @TempDir
    private static Path folder;

    private static RunningHost host;
    private static Visitor coordinator;
    private static Visitor viewer;

    @BeforeAll
    static void open() {
        host = RunningHost.in(folder);
        coordinator = host.visitor("Cora", Role.COORDINATOR);
        viewer = host.visitor("Vic", Role.VIEWER);
    }

    @AfterAll
    static void close() {
        host.close();
    }

    private static String path(Visitor who) {
        return who.get("/people?q=ambrel+osabwe").select("tbody th a").attr("href");
    }

    @Test
    void roleComesFirstAndNameSecond() {
        Document list = viewer.get("/people?q=ambrel+osabwe");
        assertEquals("Chief Executive", list.select("tbody th").text());
        assertEquals("Ambrel Osabwe", list.select("tbody td").first().text());
        assertEquals("Chief Executive", viewer.get(path(viewer)).select("h1").text());
    }

    @Test
    void contactsNeverReachWhoMayNotSeeThem() {
        String seen = coordinator.get("/people?q=ambrel+osabwe").html()
                + coordinator.get(path(coordinator)).html();
        assertTrue(seen.contains(EMAIL) && seen.contains(TELEPHONE));
        Visitor lead = host.visitor("Lea", Role.AREA_LEAD, "X99000001");
        for (Visitor other : List.of(viewer, lead)) {
            String all = other.get("/people?q=ambrel+osabwe&whose=all").html()
                    + other.get(path(coordinator)).html()
                    + other.get("/organisations/ZZA01").html()
                    + other.get("/search?q=ambrel+osabwe").html();
            assertTrue(all.contains("Ambrel Osabwe"));
            assertFalse(all.contains(EMAIL) || all.contains(TELEPHONE));
        }
        String told =
                host.program(Role.VIEWER).get("/api/people?q=ambrel+osabwe").text();
        assertTrue(told.contains("Ambrel Osabwe"));
        assertFalse(told.contains("email") || told.contains("telephone"));
    }

    @Test
    void aPersonIsFoundByRoleAndName() {
        Document found = viewer.get("/search?q=chief+ambrel+osabwe");
        assertEquals(path(viewer), found.select("section a[href^=/people/]").attr("href"));
    }

    @Test
    void theEmployerIsWrittenByName() {
        Document form = coordinator.get("/people/new");
        Document again = coordinator.submit(form, "/people/new", "role", "Ward Sister", "organisation", "Vane");
        assertEquals(422, coordinator.status());
        assertTrue(again.select(".govuk-error-summary").text().contains("No single organisation is called “Vane”"));
        Document page = coordinator.submit(again, "/people/new", "organisation", "vane valley hospitals");
        assertEquals("Ward Sister", page.select("h1").text());
        assertEquals("/organisations/ZZA01", page.select(".facts a").attr("href"));
    }

    @Test
    void anAreaLeadChangesAPersonOfHerAreaWithoutTouchingTheContacts() {
        Program all = host.program(Role.COORDINATOR);
        Program lead = host.program(Role.AREA_LEAD, "X99000003");
        String person = "{\"role\":\"%s\",\"area\":\"X99000003\"%s}";
        var made = all.post("/api/people", person.formatted("Clerk", ",\"email\":\"clerk@tarn.example\""));
        String path = "/api/people/" + made.body().path("id").asText();
        assertEquals(
                403,
                lead.put(path, made.etag(), person.formatted("Clerk", ",\"email\":\"a@b.example\""))
                        .status());
        var changed = lead.put(path, made.etag(), person.formatted("Chief Clerk", ""));
        assertEquals(200, changed.status(), changed.text());
        assertFalse(changed.text().contains("clerk@tarn.example"));
        assertEquals("clerk@tarn.example", all.get(path).body().path("email").asText());
        var stale = lead.put(path, made.etag(), person.formatted("Clerk", ""));
        assertEquals(412, stale.status());
        assertEquals(
                "Chief Clerk",
                stale.body().path("versions").path("stored").path("role").asText());
        assertFalse(stale.text().contains("clerk@tarn.example"));
    }

    @Test
    void theRoleIsEnoughAndAreasOfOthersAreRefused() {
        Program lead = host.program(Role.AREA_LEAD, "X99000001");
        assertEquals(
                201,
                host.program(Role.ADMINISTRATOR)
                        .post("/api/people", "{\"role\":\"Clerk\"}")
                        .status());
        assertEquals(403, lead.post("/api/people", "{\"role\":\"Clerk\"}").status());
        assertEquals(
                403,
                lead.post("/api/people", "{\"role\":\"Clerk\",\"area\":\"X99000002\"}")
                        .status());
        assertEquals(
                201,
                lead.post("/api/people", "{\"role\":\"Clerk\",\"area\":\"X99000001\"}")
                        .status());
    }
}
