package org.peerbench.testkit.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Fault;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;
import org.peerbench.testkit.ToolJar;
import org.peerbench.testkit.example.visits.VisitsTool;

class VisitsInTroubleTest {
    private static final String PAGE = "/tools/visits/areas/X99000001";

    @RegisterExtension
    static final Peerbench peerbench = Peerbench.with(ToolJar.of("visits", VisitsTool.class)
                    .with(
                            "org/peerbench/testkit/example/messages.properties",
                            "org/peerbench/testkit/example/migrations/V1__visits.sql"))
            .demo();

    @Test
    void withoutItsTableThePageSaysThatItFailedAndTheRestGoesOn() {
        Person viewer = peerbench.as(Role.VIEWER);
        try (Fault fault = peerbench.tableMissing("visits__visit")) {
            Page page = viewer.get(PAGE);
            assertEquals(500, page.status(), fault::toString);
            assertTrue(page.text().contains("Everything else works"), page.text());
            assertEquals(200, viewer.get("/").status());
        }
        assertEquals(200, viewer.get(PAGE).status());
    }

    @Test
    void whileSomebodyElseWritesItIsReadAndAFormWaits() throws Exception {
        Person coordinator = peerbench.as(Role.COORDINATOR);
        CompletableFuture<Page> saved;
        try (Fault fault = peerbench.writerBusy()) {
            saved = CompletableFuture.supplyAsync(() -> coordinator.post(PAGE, Map.of("purpose", "Housing")));
            assertEquals(200, peerbench.nobody().get("/sign-in").status(), fault::toString);
        }
        assertEquals(303, saved.get(20, TimeUnit.SECONDS).status());
    }
}
