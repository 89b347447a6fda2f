package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.host.editing.Asked;
import org.peerbench.host.http.Rendering;

/** The home page's card and the page of sources, on the fictional region. */
class MyAreasTest {
    @TempDir
    private Path folder;

    private static Document card(AreaBench bench, Asked asked) {
        var card = bench.pages.homeCards().get(0).drawing().draw(asked, bench.context);
        return Jsoup.parse(Rendering.of(card.body()));
    }

    @Test
    void areasThatOneNamesLeadsOrCoversAreOnesOwn() {
        try (AreaBench bench = AreaBench.withDemo(folder)) {
            String tidewell = bench.directory().area("X99000005").orElseThrow().id();
            Asked asked = Asked.by(new Viewer("account-2", "Colleague", Role.COORDINATOR, Set.of(tidewell)));
            bench.post(
                    "areas/{area}/edit", asked.at("X99000007").sending(Map.of("revision", "1", "cover", "account-2")));
            assertEquals(
                    List.of("Harrowfen", "Tidewell"),
                    card(bench, asked).select("dt a").eachText());
            assertEquals("nothing open", card(bench, asked).select("dd").first().text());
        }
    }

    @Test
    void whoHasNoAreaIsToldHowToHaveOne() {
        try (AreaBench bench = AreaBench.withDemo(folder)) {
            assertTrue(card(bench, Asked.byCoordinator()).text().contains("lead or cover"));
        }
    }

    @Test
    void everySourceAndEveryFigureIsExplained() {
        try (AreaBench bench = AreaBench.withEngland(folder)) {
            Document page = bench.page("help/sources", Asked.byCoordinator());
            assertEquals(19, page.select("table").first().select("tbody tr").size());
            assertEquals(23, page.select("table").last().select("tbody tr").size());
            assertTrue(page.text().contains("Open Government Licence v3.0"));
        }
    }
}
