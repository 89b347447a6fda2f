package org.peerbench.host.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.RunningHost;

/** Names and mappings are those of themes_catalogue.json. */
class ThemesTest {
    @Test
    void ourThemesComeFirstAndTheFrameworksBehindAFoldWithTheirSource(@TempDir Path folder) {
        try (RunningHost host = RunningHost.in(folder)) {
            Document page = host.visitor("Vic", Role.VIEWER).get("/themes");
            assertEquals(
                    "Leadership and shared vision",
                    page.select("#leadership th").text());
            assertTrue(page.select("#leadership")
                    .text()
                    .contains("Shared leadership and accountability (Stepping up to the place (2016)"));
            assertEquals(
                    "SCIROCCO Maturity Model for Integrated Care (v3)",
                    page.select("section details.more:not(td *) > summary")
                            .first()
                            .text());
            assertEquals(
                    "https://www.scirocco-project.eu/maturitymodel/",
                    page.select("section details.more:not(td *) a").first().attr("href"));
        }
    }
}
