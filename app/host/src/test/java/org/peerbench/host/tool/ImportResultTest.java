package org.peerbench.host.tool;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.Tool;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Page;
import org.peerbench.api.transfer.TableImporter;

/** The page that an importer leads to is one of the tool's own. */
class ImportResultTest {
    private static Tool leadingTo(String page) {
        return to -> {
            to.permission(Permission.writing("write"));
            to.page(new Page("areas/{area}", "write", (request, context) -> null));
            to.page(new Page("areas/{area}/pairs/{pair}", "write", (request, context) -> null));
            to.importer(new TableImporter("items", "items", "hint", "write", List.of(), List.of(), null)
                    .seenOn(page, "open"));
        };
    }

    @Test
    void aPageOfItsOwnInTheAreaIsTaken() {
        assertDoesNotThrow(() -> Collector.ask(leadingTo("areas/{area}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "//example.org", "../other-tool", "people", "areas/{area}/pairs/{pair}"})
    void anythingElseIsAFault(String page) {
        assertEquals(
                "Importer 'items' leads to the page '" + page
                        + "', which the tool does not contribute or which needs more than {area}",
                assertThrows(IllegalArgumentException.class, () -> Collector.ask(leadingTo(page)))
                        .getMessage());
    }
}
