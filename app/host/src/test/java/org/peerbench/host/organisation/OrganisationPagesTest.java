package org.peerbench.host.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.RunningHost;
import org.peerbench.host.editing.Visitor;

/** The fictional region has 94 organisations; Vane Valley Hospitals (ZZA01) works in X99000001 and X99000002. */
class OrganisationPagesTest {
    private static final String HOSPITALS = "/organisations/ZZA01";

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

    @Test
    void theListShowsAPartAndLeadsToTheNext() {
        Document first = coordinator.get("/organisations?asOf=2026-11-21");
        assertEquals(50, first.select("tbody tr").size());
        Document next = coordinator.get(first.select("a[rel=next]").attr("href"));
        assertTrue(
                next.select(".pages p").text().startsWith("51 to "),
                next.select(".pages").text());
        assertFalse(next.select("a[rel=next]").hasAttr("href"));
    }

    @Test
    void typesReadWellAndNarrowTheList() {
        Document page = coordinator.get("/organisations?type=voluntary_sector");
        assertEquals(
                java.util.List.of("Voluntary sector"),
                page.select("tbody tr td:nth-of-type(1)").eachText().stream()
                        .distinct()
                        .toList());
    }

    @Test
    void anAreaLeadSeesHerOwnAreasFirst() {
        Visitor lead = host.visitor("Lea list", Role.AREA_LEAD, "X99000003");
        Document page = lead.get("/organisations");
        assertEquals("My areas", page.select(".segmented [aria-current=true]").text());
        assertTrue(page.text().contains("Combe "));
        assertFalse(page.text().contains("Vane Valley Hospitals"));
    }

    @Test
    void factsHaveTheirSourceBesideThem() {
        Document page = coordinator.get(HOSPITALS);
        assertEquals("Vane Valley Hospitals", page.select("h1").text());
        var since = page.select(".facts dt:contains(Since) + dd").first();
        assertNotNull(since);
        assertTrue(since.text().startsWith("1996"), since.text());
        assertFalse(since.select(".quiet").text().isEmpty());
        assertEquals(
                "/people/",
                page.select("a[href^=/people/]:not([href*=new])").attr("href").substring(0, 8));
    }

    @Test
    void aFormWithFaultsKeepsTheEntryAndSaysWhatIsWrong() {
        Document form = coordinator.get("/organisations/new");
        Document again = coordinator.submit(
                form, "/organisations/new", "name", "", "type", "council", "validFrom", "spring", "note", "kept");
        assertEquals(422, coordinator.status());
        assertEquals(
                "Enter a name",
                again.select(".govuk-error-summary a[href=#name]").text());
        assertEquals("spring", again.select("#validFrom").val());
        assertEquals("kept", again.select("#note").text());
        assertEquals("council", again.select("#type option[selected]").val());
    }

    @Test
    void whatWasAddedIsShownAndItsUndoOffered() {
        Document form = coordinator.get("/organisations/new");
        Document page = coordinator.submit(
                form,
                "/organisations/new",
                "name",
                "Tarn Kitchen",
                "type",
                "other",
                "otherType",
                "Lunch club",
                "areas",
                host.area("X99000001").id());
        assertEquals("Tarn Kitchen", page.select("h1").text());
        assertTrue(page.select(".context").text().startsWith("Lunch club, in one area"));
        assertEquals("Added Tarn Kitchen.", page.select(".flash p").text());
        coordinator.submit(page, "/undo");
        assertEquals("/history", coordinator.place());
        assertFalse(coordinator.get("/organisations?q=tarn+kitchen").text().contains("Lunch club"));
    }

    @Test
    void aStaleSaveShowsBothVersionsAndLetsHerChoose() {
        Visitor other = host.visitor("Olga", Role.COORDINATOR);
        Document mine = coordinator.get("/organisations/ZZA02/edit");
        other.submit(other.get("/organisations/ZZA02/edit"), "/edit", "name", "Combe Hospitals");
        Document both = coordinator.submit(mine, "/edit", "name", "Combe Infirmary", "note", "mine");
        assertEquals(422, coordinator.status());
        var name = both.select("tr.differs:contains(Name)");
        assertEquals("Combe Hospitals", name.select("td").get(0).text());
        assertEquals("Combe Infirmary", name.select("td").get(1).text());
        assertTrue(both.select(".context").text().contains("Olga"));
        Document form = coordinator.submit(both, "/edit", "keep", "edit");
        assertEquals("Combe Infirmary", form.select("#name").val());
        Document page = coordinator.submit(form, "/edit");
        assertEquals("Combe Infirmary", page.select("h1").text());
    }

    @Test
    void anAreaLeadChangesOnlyWhatLiesWhollyInHerAreas() {
        Visitor lead = host.visitor("Lea edit", Role.AREA_LEAD, "X99000001");
        assertTrue(lead.get(HOSPITALS).select("a[href$=/edit]").isEmpty());
        lead.get(HOSPITALS + "/edit");
        assertEquals(403, lead.status());
        Document form = lead.get("/organisations/new");
        assertEquals(1, form.select("input[name=areas]").size());
        lead.submit(form, "/new", "name", "Nowhere", "type", "council");
        assertEquals(403, lead.status());
        lead.submit(
                form,
                "/new",
                "name",
                "Mine",
                "type",
                "council",
                "areas",
                host.area("X99000001").id());
        assertEquals(200, lead.status());
    }

    @Test
    void aViewerIsOfferedNoForm() {
        Visitor viewer = host.visitor("Vic", Role.VIEWER);
        assertTrue(viewer.get("/organisations")
                .select("a[href=/organisations/new]")
                .isEmpty());
        viewer.get("/organisations/new");
        assertEquals(403, viewer.status());
    }
}
