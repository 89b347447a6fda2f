package org.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.ToolRules;

class EntryPointsTest {
    @RegisterExtension
    static final Peerbench peerbench = Peerbench.withTool(EntryPoints.class, "org/example/messages.properties");

    @Test
    void thePageSaysThatNothingIsRecordedYet() {
        Page page = peerbench.as(Role.VIEWER).get("/tools/entry-points");
        assertEquals("Housing entry points", page.title());
        assertTrue(page.text().contains("Nothing is recorded yet."), page.text());
    }

    @Test
    void itKeepsToTheRulesForTools() {
        ToolRules.check(EntryPoints.class);
    }
}
