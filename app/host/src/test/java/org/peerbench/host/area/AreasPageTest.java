package org.peerbench.host.area;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Answer;
import org.peerbench.host.editing.Asked;

/** The page of areas on England as it was published: 153 areas since April 2023, 152 in 2015. */
class AreasPageTest {
    private static final String SUMMER_2015 = "2015-07-01";
    private static final String DELAYS = "dtoc_days_per_100k_adults";

    @TempDir
    private static Path folder;

    private static AreaBench bench;

    @BeforeAll
    static void load() {
        bench = AreaBench.withEngland(folder);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static Document page(Asked asked) {
        return bench.page("areas", asked);
    }

    private static Document table(Asked asked) {
        return page(asked.with("view", "table"));
    }

    @Test
    void todaysMapHasAHexagonForEachOf153Areas() {
        assertEquals(153, page(Asked.byCoordinator()).select("a.tile").size());
    }

    @Test
    void theMapOf2015HasAHexagonForEachOf152Areas() {
        Document then = page(Asked.byCoordinator().with("asOf", SUMMER_2015));
        assertEquals(152, then.select("a.tile").size());
        assertTrue(then.select("a.tile[aria-label^=Northamptonshire]").hasAttr("href"));
    }

    @Test
    void everyHexagonSaysNameRegionValueAndUnit() {
        var hartlepool = page(Asked.byCoordinator()).select("a.tile[href=/areas/E06000001]");
        assertEquals("Hartlepool, North East: 19.6% of population", hartlepool.attr("aria-label"));
        assertEquals(hartlepool.attr("aria-label"), hartlepool.select("title").text());
    }

    @Test
    void shortNamesInHexagonsDifferFromEachOther() {
        List<String> names = page(Asked.byCoordinator()).select("a.tile text").eachText();
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void anUnknownValueIsCalledSoAndHasNoPlaceInTheColours() {
        Document then = page(Asked.byCoordinator().with("asOf", SUMMER_2015).with("show", DELAYS));
        var scilly = then.select("a.tile[aria-label^=Isles of Scilly]");
        assertEquals("Isles of Scilly, South West: not known", scilly.attr("aria-label"));
        assertTrue(scilly.hasClass("tile-unknown"));
        assertEquals("not known", then.select(".legend li").last().text());
        assertTrue(then.select(".context").text().endsWith("for one it is not known."));
    }

    @Test
    void anUnknownValueIsNoZeroInTheTable() {
        Document then = table(Asked.byCoordinator().with("asOf", SUMMER_2015).with("show", DELAYS));
        var scilly = then.select("tr:has(a[href^=/areas/E06000053])");
        assertEquals("not known", scilly.select("td.num").text());
    }

    @Test
    void areasStandInTheOrderOfTheAlphabetWhateverTheFigure() {
        List<String> names = table(Asked.byCoordinator().with("show", "imd_avg_score"))
                .select("tbody th a")
                .eachText();
        assertEquals(153, names.size());
        assertEquals(names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), names);
    }

    @Test
    void theTableCannotBeSortedByValue() {
        Document table = table(Asked.byCoordinator());
        assertTrue(table.select("th.num a").isEmpty());
        assertEquals(2, table.select("thead a").size());
    }

    @Test
    void theLegendHasFiveClassesAndSaysHowTheyAreCut() {
        Document map = page(Asked.byCoordinator());
        assertEquals(5, map.select(".legend rect").size());
        assertTrue(map.select("figure .quiet").text().contains("about a fifth of the areas"));
    }

    @Test
    void theSourceStandsUnderThePictureWithItsLicence() {
        String source = page(Asked.byCoordinator()).select(".card__foot").text();
        assertTrue(source.contains("Office for National Statistics, Open Government Licence v3.0"), source);
    }

    @Test
    void theDayStaysInEveryLinkToAnArea() {
        Document then = page(Asked.byCoordinator().with("asOf", SUMMER_2015));
        assertEquals(
                Set.of(true),
                Set.copyOf(then.select("a[href^=/areas/E]").eachAttr("href").stream()
                        .map(path -> path.endsWith("asOf=" + SUMMER_2015))
                        .toList()));
    }

    @Test
    void theTableKeepsAllOtherChoices() {
        String table = page(Asked.byCoordinator().with("region", "South West").with("show", DELAYS))
                .select(".segmented a")
                .last()
                .attr("href");
        assertEquals("/areas?show=" + DELAYS + "&region=South+West&view=table", table);
    }

    @Test
    void areasThatDoNotFitStayAsOutlines() {
        Document southWest = page(Asked.byCoordinator().with("region", "South West"));
        assertEquals(15, southWest.select("a.tile").size());
        assertEquals(153 - 15, southWest.select("polygon.tile-other").size());
    }

    @Test
    void listsOpenOnMyAreasWhenThereAreAny() {
        String torbay = bench.directory().area("E06000027").orElseThrow().id();
        Asked hers = Asked.by(new Viewer("account-1", "Coordinator", Role.COORDINATOR, Set.of(torbay)));
        assertEquals(List.of("Torbay"), table(hers).select("tbody th a").eachText());
        assertEquals(153, table(hers.with("whose", "all")).select("tbody th a").size());
    }

    @Test
    void noRegionsNameCoversAHexagon() {
        Document map = page(Asked.byCoordinator());
        assertEquals(9, map.select("text.region-name").size());
    }

    @Test
    void theFileStandsAlone() {
        Answer.Download file = (Answer.Download) bench.get("areas.svg", Asked.byCoordinator());
        String svg = new String(file.bytes(), StandardCharsets.UTF_8);
        assertFalse(svg.contains("var(--"), "colours must be colours in a file");
        assertTrue(svg.contains(".seq-4 { fill: #12436d; }"));
        assertTrue(svg.contains("Open Government Licence v3.0"));
        assertEquals("areas-map-2026-11-21.svg", file.name());
    }

    @Test
    void theTableAsAFileHasOneRowForEachAreaWithItsSource() {
        var taken = bench.pages.exporters().get(0).taking().take(Asked.byCoordinator(), bench.context);
        assertEquals(153, taken.rows().size());
        assertEquals("E06000001", rowOf("Hartlepool", taken.rows()).get(0));
        assertEquals("19.58", rowOf("Hartlepool", taken.rows()).get(6));
    }

    private static List<String> rowOf(String name, List<List<String>> rows) {
        return rows.stream().filter(row -> row.get(1).equals(name)).findFirst().orElseThrow();
    }
}
