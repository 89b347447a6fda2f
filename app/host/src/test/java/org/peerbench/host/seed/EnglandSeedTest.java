package org.peerbench.host.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.AreaFigure;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Theme;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Figure;
import org.peerbench.host.directory.Figures;
import org.peerbench.host.directory.Membership;
import org.peerbench.host.directory.Memberships;
import org.peerbench.host.directory.Neighbour;
import org.peerbench.host.directory.Neighbours;
import org.peerbench.host.directory.OpenDirectory;
import org.peerbench.host.directory.OrganisationFilter;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.directory.Paging;
import org.peerbench.host.directory.Slice;
import org.peerbench.host.directory.Sources;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.directory.Tally;
import org.peerbench.host.store.Engine;

/** Expected numbers are those of the issue and of the sources that {@code seeds/england/SOURCES.md} describes. */
@ParameterizedClass
@EnumSource(Engine.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnglandSeedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate IN_2015 = LocalDate.of(2015, 7, 1);

    /** One instance serves all tests of a database; JUnit gives such a one its parameter in a field only. */
    @Parameter
    Engine engine;

    private OpenDirectory directory;
    private LoadSummary summary;

    @BeforeParameterizedClassInvocation
    void load(Engine given, @TempDir Path folder) {
        directory = OpenDirectory.on(given, folder);
        summary = EnglandSeed.load(directory.database(), Clock.systemUTC());
    }

    @AfterParameterizedClassInvocation
    void close() {
        directory.close();
    }

    @Test
    void everyAreaAndOrganisationIsThere() {
        assertEquals(161, summary.areas());
        assertEquals(2107, summary.organisations());
        assertEquals(161, directory.count("area"));
        assertEquals(2107, directory.count("organisation"));
        assertEquals(13_379, directory.count("indicator_value"));
        assertEquals(5_945, directory.count("area_neighbour"));
        assertEquals(241 + 166 + 852, directory.count("membership"));
    }

    @Test
    void twiceLoadedChangesNothing() {
        long sets = directory.count("change_set");
        LoadSummary again = EnglandSeed.load(directory.database(), Clock.systemUTC());
        assertTrue(again.nothingNew());
        assertEquals(summary.added(), again.unchanged());
        assertEquals(sets, directory.count("change_set"));
    }

    @Test
    void theLoadIsOneChangeBySystem() {
        List<String> authors =
                ask(sql -> sql.createQuery("select author from change_set where through = 'load england'")
                        .mapTo(String.class)
                        .list());
        assertEquals(List.of("system"), authors);
    }

    @Test
    void todayThereAre153AreasAndIn2015ThereWere152() {
        StoredDirectory stored = new StoredDirectory(directory.database());
        assertEquals(153, stored.areas(TODAY).size());
        assertEquals(152, stored.areas(IN_2015).size());
        assertEquals(161, this.<Long>ask(sql -> new Areas(sql).count(AreaFilter.on(null))));
    }

    @Test
    void dorsetWasSucceededByTwoAreasOnOneDay() {
        Area dorset = area("E10000009");
        assertEquals(PartialDate.of("2019-04-01"), dorset.valid().to());
        assertEquals(List.of(area("E06000058").id(), area("E06000059").id()), sorted(dorset.successors()));
        assertEquals(3, area("E06000058").predecessors().size());
        assertFalse(ask(sql -> new Areas(sql).find("E10000009", TODAY)).isPresent());
        assertTrue(ask(sql -> new Areas(sql).find("E10000009", LocalDate.of(2019, 3, 31)))
                .isPresent());
        assertFalse(ask(sql -> new Areas(sql).find("E10000009", LocalDate.of(2019, 4, 1)))
                .isPresent());
        assertEquals(
                "Bournemouth, Dorset and Poole (Structural Changes) Order 2018",
                ask(sql -> new Areas(sql).successions(dorset.id())).get(0).basis());
    }

    @Test
    void theThreeCommissionersOfTynesideBecameOne() {
        Organisation merged = organisation("13T");
        assertEquals(List.of(merged.id()), organisation("00F").successors());
        assertEquals(PartialDate.of("2015-04-01"), merged.valid().from());
    }

    @Test
    void commissionersEndedWhenTheBoardsOpened() {
        OrganisationFilter ccgs2015 = new OrganisationFilter(null, Set.of("ccg"), null, null, IN_2015);
        OrganisationFilter ccgsToday = new OrganisationFilter(null, Set.of("ccg"), null, null, TODAY);
        // 209 in July 2015, by the look-up of the Office for National Statistics.
        assertEquals(209, this.<Long>ask(sql -> new Organisations(sql).count(ccgs2015)));
        assertEquals(0, this.<Long>ask(sql -> new Organisations(sql).count(ccgsToday)));
        assertEquals(
                "Had ended by 2022-07-01; the day is not in the source.",
                organisation("00C").note());
    }

    @Test
    void theLastDayOfATrustIsStillWithinIt() {
        List<String> ends = ask(
                sql -> sql.createQuery("select valid_to from organisation where valid_to is not null and note is null")
                        .mapTo(String.class)
                        .list());
        assertEquals(8, ends.size());
        ends.forEach(end -> assertEquals("01", end.substring(8), end));
    }

    @Test
    void aToolReadsAFigureWithItsUnitItsSourceAndWhichWayIsBetter() {
        String hartlepool = area("E06000001").id();
        AreaFigure carers = new StoredDirectory(directory.database())
                .figures(hartlepool).stream()
                        .filter(each -> each.indicator().equals("asc_carer_qol"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("2016-17", carers.period(), "the earliest first");
        assertEquals("score from 0 to 12", carers.unit());
        assertEquals(AreaFigure.Better.HIGHER, carers.better());
        assertEquals("Adult social care measures", carers.source());
        assertTrue(carers.note().startsWith("ASCOF 1D; a survey every second year"), carers.note());
    }

    @Test
    void hartlepoolHasItsRegionItsFiguresAndTheirSources() {
        String hartlepool = area("E06000001").id();
        assertEquals("North East", area("E06000001").region());
        List<Figure> figures = ask(sql -> new Figures(sql).ofArea(hartlepool));
        Figure adults = figures.stream()
                .filter(each -> each.indicator().equals("adults_18plus"))
                .findFirst()
                .orElseThrow();
        assertEquals("72969", adults.value());
        assertEquals("mid-2017", adults.period());
        assertEquals(
                "Office for National Statistics",
                ask(sql -> new Sources(sql).byId()).get(adults.source()).publisher());
        assertEquals(List.of("2015", "2019", "2025"), ask(sql -> new Figures(sql).periods("imd_avg_score")));
        assertEquals(23, ask(sql -> new Figures(sql).indicators()).size());
    }

    @Test
    void neighboursAreThoseOfTheYearAskedAbout() {
        assertEquals("2023", ask(sql -> new Neighbours(sql).vintage(TODAY)).orElseThrow());
        assertEquals("2015", ask(sql -> new Neighbours(sql).vintage(IN_2015)).orElseThrow());
        assertEquals(
                2 * 362, ask(sql -> new Neighbours(sql).allTouching("2023")).size());
        assertEquals(
                2 * 353, ask(sql -> new Neighbours(sql).allTouching("2015")).size());
        String hartlepool = area("E06000001").id();
        assertEquals(
                List.of("County Durham", "Stockton-on-Tees"),
                ask(sql -> new Neighbours(sql).touching(hartlepool, "2023")).stream()
                        .map(Neighbour::name)
                        .toList());
        List<Neighbour> alike = ask(sql -> new Neighbours(sql).similar("similar_computed_v1", hartlepool, "2023"));
        assertEquals(15, alike.size());
        assertEquals(1, alike.get(0).rank());
    }

    @Test
    void membershipsSayHowMuchOfEachLiesInTheOther() {
        List<Membership> board = ask(
                sql -> new Memberships(sql).ofOrganisation(organisation("QHM").id()));
        assertEquals("April 2024", board.get(0).period());
        List<Membership> durham =
                ask(sql -> new Memberships(sql).ofArea(area("E06000047").id()));
        assertTrue(durham.stream()
                .anyMatch(each -> each.organisationName().equals("NHS North Durham CCG")
                        && each.shareOfArea().equals("0.4757")));
    }

    @Test
    void ownThemesComeBeforeThoseOfFrameworks() {
        List<Theme> themes = new StoredDirectory(directory.database()).themes();
        assertEquals("leadership", themes.get(0).key());
        assertEquals(
                14, themes.stream().filter(each -> each.framework() == null).count());
        assertTrue(themes.subList(14, themes.size()).stream().allMatch(each -> each.framework() != null));
    }

    @Test
    void areasAreFoundByPartOfTheirName() {
        AreaFilter filter = new AreaFilter("durham", null, "North East", null, TODAY);
        Slice<?> found = ask(sql -> new Areas(sql).list(filter, Paging.first(10)));
        assertEquals(1, found.items().size());
        assertEquals(9, ask(sql -> new Areas(sql).regions(AreaFilter.on(TODAY))).size());
        // 32 London boroughs stand beside the City, which is a kind of its own.
        assertTrue(ask(sql -> new Areas(sql).kinds(AreaFilter.on(TODAY))).contains(new Tally("london_borough", 32)));
    }

    private <R> R ask(Function<Handle, R> question) {
        return directory.database().read(question::apply);
    }

    private Area area(String code) {
        return ask(sql -> new Areas(sql).find(code)).orElseThrow().area();
    }

    private Organisation organisation(String code) {
        return ask(sql -> new Organisations(sql).find(code)).orElseThrow().organisation();
    }

    private List<String> sorted(List<String> ids) {
        return ids.stream().sorted((a, b) -> code(a).compareTo(code(b))).toList();
    }

    private String code(String id) {
        return area(id).code();
    }
}
