package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.host.editing.Asked;

/** The people of a fictional area. */
class PeoplePageTest {
    private static final String HARROWFEN = "X99000007";

    @TempDir
    private Path folder;

    @Test
    void contactsAreForCoordinatorsOnly() {
        try (AreaBench bench = AreaBench.withDemo(folder)) {
            Document hers = page(bench, Asked.byCoordinator());
            assertTrue(hers.select("a[href^=mailto:]").size() > 0);
            assertEquals("Role", hers.select("thead th").first().text());

            Viewer viewer = new Viewer("account-3", "Viewer", Role.VIEWER, Set.of());
            Document theirs = page(bench, Asked.by(viewer));
            assertFalse(theirs.html().contains("@"), "no address may reach a viewer");
            assertTrue(theirs.text().contains("shown to coordinators only"));
        }
    }

    private static Document page(AreaBench bench, Asked asked) {
        return bench.page("areas/{area}/people", asked.at(HARROWFEN));
    }
}
