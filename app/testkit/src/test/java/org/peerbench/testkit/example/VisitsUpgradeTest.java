package org.peerbench.testkit.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.ToolJar;
import org.peerbench.testkit.example.visits.VisitsTool;

class VisitsUpgradeTest {
    private static final String PAGE = "/tools/visits/areas/X99000001";
    private static final String FOLDER = "org/peerbench/testkit/example/migrations/";
    private static final ToolJar FIRST = ToolJar.of("visits", VisitsTool.class)
            .with("org/peerbench/testkit/example/messages.properties", FOLDER + "V1__visits.sql");

    @RegisterExtension
    final Peerbench peerbench = Peerbench.with(FIRST).demo();

    private static ToolJar second(String migration) {
        return FIRST.saying("plugin.version", "0.2.0")
                .withFile(FOLDER + "V2__length.sql", migration.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theNextVersionFindsTheDataOfTheOneBefore() {
        peerbench.as(Role.COORDINATOR).post(PAGE, Map.of("purpose", "Discharge"));

        peerbench.upgrade(second("alter table visits__visit add column days bigint not null default 1;"));

        assertEquals(
                "One visit is recorded", peerbench.as(Role.VIEWER).get(PAGE).title());
        assertEquals("0.2.0", peerbench.status("visits").version());
        assertEquals(1, days());
        peerbench.as(Role.COORDINATOR).post(PAGE, Map.of("purpose", "Housing"));
        assertEquals(
                "2 visits are recorded", peerbench.as(Role.VIEWER).get(PAGE).title());
    }

    @Test
    void anUpgradeThatDoesNotStartFailsTheTestWithTheReason() {
        AssertionError failure =
                assertThrows(AssertionError.class, () -> peerbench.upgrade(second("alter tabel visits__visit;")));
        assertTrue(failure.getMessage().contains("FAILED"), failure.getMessage());
    }

    private int days() {
        return peerbench
                .context("visits")
                .database()
                .read(sql -> sql.createQuery("select days from visits__visit")
                        .mapTo(Integer.class)
                        .one());
    }
}
