package org.peerbench.host.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.Program;
import org.peerbench.host.editing.RunningHost;

class OrganisationRoutesTest {
    @TempDir
    private static Path folder;

    private static RunningHost host;
    private static Program coordinator;

    @BeforeAll
    static void open() {
        host = RunningHost.in(folder);
        coordinator = host.program(Role.COORDINATOR);
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void nameAndTypeAreEnough() {
        var made = coordinator.post("/api/organisations", "{\"name\":\"Tarn Test\",\"type\":\"test\"}");
        assertEquals(201, made.status(), made.text());
        assertEquals("\"1\"", made.etag());
        assertEquals("test", made.body().path("type").asText());
    }

    @Test
    void whatIsMissingIsNamed() {
        var refused = coordinator.post("/api/organisations", "{\"name\":\"Tarn Test\"}");
        assertEquals(422, refused.status());
        assertEquals("type", refused.body().path("errors").get(0).path("field").asText());
    }

    @Test
    void listsAreCutByLimitAndGoOnByCursor() {
        var first = coordinator.get("/api/organisations?limit=60&asOf=2026-11-21");
        assertEquals(60, first.body().path("items").size());
        String next = first.body().path("next").asText();
        var rest = coordinator.get("/api/organisations?limit=60&asOf=2026-11-21&cursor=" + next);
        assertTrue(rest.body().path("next").isNull());
        assertEquals(422, coordinator.get("/api/organisations?limit=501").status());
    }

    @Test
    void anIdInAPathMayBeACode() {
        var byCode = coordinator.get("/api/organisations/ZZA01");
        assertEquals("Vane Valley Hospitals", byCode.body().path("name").asText());
        var byId =
                coordinator.get("/api/organisations/" + byCode.body().path("id").asText());
        assertEquals(byCode.body(), byId.body());
        assertEquals(404, coordinator.get("/api/organisations/ZZA99").status());
    }

    @Test
    void aStaleReplacementShowsBothVersions() {
        var read = coordinator.get("/api/organisations/ZZA02");
        String body = read.text().replace("Combe General Hospital", "Combe Hospitals");
        assertEquals(
                422, coordinator.put("/api/organisations/ZZA02", null, body).status());
        var saved = coordinator.put("/api/organisations/ZZA02", read.etag(), body);
        assertEquals(200, saved.status(), saved.text());
        assertEquals(read.body().path("areas"), saved.body().path("areas"));
        var stale = coordinator.put(
                "/api/organisations/ZZA02", read.etag(), read.text().replace("Combe General", "Combe Royal"));
        assertEquals(412, stale.status());
        var versions = stale.body().path("versions");
        assertEquals("Combe Hospitals", versions.path("stored").path("name").asText());
        assertEquals("Combe Royal Hospital", versions.path("sent").path("name").asText());
    }

    @Test
    void anAreaLeadsTokenWritesOnlyInHerAreas() {
        Program lead = host.program(Role.AREA_LEAD, "X99000003");
        String one = "{\"name\":\"One\",\"type\":\"test\",\"areas\":[\"%s\"]}";
        assertEquals(
                201, lead.post("/api/organisations", one.formatted("X99000003")).status());
        assertEquals(
                403, lead.post("/api/organisations", one.formatted("X99000001")).status());
        assertEquals(
                403,
                lead.post("/api/organisations", "{\"name\":\"One\",\"type\":\"test\"}")
                        .status());
    }
}
