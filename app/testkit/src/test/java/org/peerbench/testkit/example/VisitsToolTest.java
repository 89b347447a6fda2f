package org.peerbench.testkit.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.peerbench.testkit.ToolJar;
import org.peerbench.testkit.ToolRules;
import org.peerbench.testkit.example.visits.VisitsTool;

class VisitsToolTest {
    private static final String HARROWFEN = "X99000007";
    private static final String PLACE = "/tools/visits/areas/";

    @RegisterExtension
    static final Peerbench peerbench = Peerbench.with(ToolJar.of("visits", VisitsTool.class)
                    .with(
                            "org/peerbench/testkit/example/messages.properties",
                            "org/peerbench/testkit/example/migrations/V1__visits.sql"))
            .demo();

    @Test
    void aVisitIsRecordedByTheFormOfThePage() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        String page = PLACE + "X99000001";
        assertEquals("Nobody has visited yet", coordinator.get(page).title());

        Page saved =
                coordinator.submit(coordinator.get(page), "main form[method=post]", Map.of("purpose", "Discharge"));

        assertEquals(303, saved.status());
        Page next = coordinator.follow(saved);
        assertEquals("One visit is recorded", next.title());
        assertTrue(next.text().contains("The visit is recorded"), next.text());
    }

    @Test
    void aViewerReadsButDoesNotRecord() {
        Person viewer = peerbench.as(Role.VIEWER);
        assertEquals(200, viewer.get(PLACE + HARROWFEN).status());
        assertEquals(
                403, viewer.post(PLACE + HARROWFEN, Map.of("purpose", "None")).status());
    }

    @Test
    void anAreaLeadRecordsInTheirOwnAreaOnly() {
        Person lead = peerbench.as(Role.AREA_LEAD, "X99000008");
        assertEquals(
                303, lead.post(PLACE + "X99000008", Map.of("purpose", "Own")).status());
        assertEquals(
                403, lead.post(PLACE + HARROWFEN, Map.of("purpose", "Other")).status());
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        assertEquals(
                403,
                coordinator
                        .postWithoutToken(PLACE + HARROWFEN, Map.of("purpose", "None"))
                        .status());
    }

    @Test
    void theRouteCountsVisits() {
        peerbench.as(Role.COORDINATOR).post(PLACE + "X99000002", Map.of("purpose", "Reablement"));
        assertEquals(
                "{\"area\":\"X99000002\",\"visits\":1}",
                peerbench
                        .api(Role.VIEWER)
                        .get("/api/tools/visits/areas/X99000002/visits")
                        .text());
    }

    @Test
    void aVisitIsAStrengthOfTheArea() {
        peerbench.as(Role.COORDINATOR).post(PLACE + "X99000003", Map.of("purpose", "Housing"));
        peerbench.settleSignals();

        String area = peerbench
                .context("visits")
                .directory()
                .area("X99000003")
                .orElseThrow()
                .id();
        StoredSignal signal = peerbench.context("visits").signals().ofArea(area).get(0);
        assertEquals("visits", signal.tool());
        assertEquals(SignalKind.STRENGTH, signal.signal().kind());
        assertEquals("One visit", signal.signal().evidence());
    }

    @Test
    void itKeepsToTheRulesForTools() {
        ToolRules.check(VisitsTool.class);
    }
}
