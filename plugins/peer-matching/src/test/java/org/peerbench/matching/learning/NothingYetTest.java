package org.peerbench.matching.learning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Peerbench;

/** What is said while there is nothing to look back on. */
class NothingYetTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    @Test
    void theReportSaysThatThereIsNothingToReport() {
        String page = peerbench
                .as(Role.COORDINATOR)
                .get("/tools/peer-matching/programme")
                .text();
        assertTrue(page.contains("there is nothing to report"), page);
    }

    @Test
    void nothingIsSetSideBySideBeforeASupportIsOver() {
        String page =
                peerbench.as(Role.VIEWER).get("/tools/peer-matching/learning").text();
        assertTrue(page.contains("What changes is set side by side when a first support is over."), page);
    }
}
