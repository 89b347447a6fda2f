package org.peerbench.dist.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.access.Role;

/**
 * What one does with the relationship map, each task by the Tab key and the keys of the page alone, and with the table
 * before one's eyes, never the picture.
 */
class MapTasksTest extends SignedIn {
    private static final String HARROWFEN = "/tools/relationship-mapping/areas/X99000007";

    @BeforeEach
    void openTheTable() {
        go(HARROWFEN + "?show=table");
        assertThat(page.locator("svg.relationship-map")).hasCount(0);
    }

    private Locator link(String words) {
        return page.locator("main").getByText(words, new Locator.GetByTextOptions().setExact(true));
    }

    private void follow(Locator link) {
        tabTo(link);
        press("Enter");
    }

    /** In a list of choices an arrow takes the next one. */
    private void next(String field) {
        tabTo(page.locator(field));
        press("ArrowDown");
        press("Enter");
        follow(page.locator(".bar form button[type=submit]"));
    }

    private int rows() {
        return page.locator("main tbody tr").count();
    }

    @ParameterizedTest
    @CsvSource({"#level, level=3", "#rule, rule=both", "#relation, relation=frequency", "#marks, marks=agreements"})
    void levelEyesKindOfLinkAndMarksAreChosen(String field, String chosen) {
        next(field);
        assertThat(page).hasURL(Pattern.compile(".*" + chosen + ".*"));
        assertThat(page).hasURL(Pattern.compile(".*show=table.*"));
        assertTrue(rows() > 0);
    }

    @Test
    void onePartnerIsSeenAloneAndInItsOwnEyes() {
        int all = rows();
        next("#only");
        assertThat(page).hasURL(Pattern.compile(".*only=[0-9a-f-]+.*"));
        assertTrue(rows() < all);
        go(HARROWFEN + "?show=table");
        tabTo(page.locator("#rule"));
        press("End");
        press("Enter");
        follow(page.locator(".bar form button[type=submit]"));
        assertThat(page).hasURL(Pattern.compile(".*rule=[0-9a-f]{8}-.*"));
    }

    @ParameterizedTest
    @CsvSource({"Map, svg.relationship-map", "Matrix, table.matrix", "In words, .in-words"})
    void everyOtherFormIsReached(String form, String there) {
        follow(page.locator(".segmented").getByText(form));
        assertThat(page.locator(there)).isVisible();
    }

    @Test
    void anEarlierDayIsShownInTheTable() {
        follow(page.locator(".timeline a").first());
        assertThat(page).hasURL(Pattern.compile(".*asOf=\\d{4}-\\d\\d-\\d\\d.*"));
        assertThat(page).hasURL(Pattern.compile(".*show=table.*"));
        assertTrue(rows() > 0);
    }

    @Test
    void twoMomentsAreComparedPairByPairAndByTheirFigures() {
        follow(page.locator(".timeline").getByText("What changed?"));
        assertThat(page.locator("#changed-title")).isVisible();
        int pictures = page.locator(".multiples figure").count();
        tabTo(page.locator("#between"));
        press("ArrowDown");
        press("Enter");
        follow(page.locator(".bar form button[type=submit]"));
        assertThat(page).hasURL(Pattern.compile(".*between=.+"));
        assertThat(page.locator(".multiples figure")).hasCount(pictures + 1);
        follow(page.locator("section:has(#figures-title) details.more > summary"));
        assertThat(page.locator(".then-now").last()).isVisible();
        assertThat(page.locator(".then-now").last()).containsText("Density");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSV", "Excel", "Picture", "PNG"})
    void theSelectionIsTakenAlongAsAFile(String file) {
        tabTo(link(file));
        Download saved = page.waitForDownload(() -> press("Enter"));
        assertTrue(saved.suggestedFilename().contains("relationships-X99000007"), saved.suggestedFilename());
    }

    @Test
    void aPairIsOpenedAndSaysHowTheTwoStand() {
        follow(page.locator("tbody th a").first());
        assertThat(page).hasURL(Pattern.compile(".*/pairs/.*"));
        assertThat(page.locator("main .lead")).containsText("work together");
        assertTrue(rows() > 0);
    }

    @Test
    void agreementsAreToldInTheTableToo() {
        int plain = page.locator("td .tag").getByText("On paper only").count();
        go(HARROWFEN + "?show=table&marks=agreements");
        int told = page.locator("td .tag").getByText("On paper only").count();
        go(HARROWFEN + "?marks=agreements");
        int drawn = page.locator(".pair-signs .sign-on-paper").count();
        assertTrue(drawn > 0 && told >= plain);
        assertEquals(drawn, told);
        assertThat(page.locator(".marked").getByText("bound on paper only")).isVisible();
        follow(page.locator(".marked a").first());
        assertThat(page).hasURL(Pattern.compile(".*/pairs/.*"));
    }

    @Test
    void onPaperThePictureStandsWithItsLegendAndNothingToPress() {
        go(HARROWFEN + "?marks=agreements");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("svg.relationship-map")).isVisible();
        assertThat(page.locator(".legend-of-map")).isVisible();
        assertThat(page.locator(".marked").first()).isVisible();
        assertThat(page.locator("main button:visible")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?marks=agreements",
                "?marks=agreements&show=table",
                "?marks=none&level=1&unknown=yes",
                "?relation=frequency",
                "?asOf=2024-06-01"
            })
    void axeFindsNothingAmissInAnyLayer(String state) {
        go(HARROWFEN + state);
        chromium.findsNothingAmiss(page);
    }

    @Test
    void axeFindsNothingAmissInAnAreaWithoutPartners() {
        go("/tools/relationship-mapping/areas/X99000013");
        chromium.findsNothingAmiss(page);
    }

    @Test
    void axeFindsNothingAmissOnPaper() {
        Page lenient = chromium.lenientWindow(1440);
        lenient.navigate(peerbench.address(peerbench.signInLink(Role.COORDINATOR)));
        lenient.navigate(peerbench.address(HARROWFEN + "?marks=agreements"));
        lenient.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals(List.of(), Chromium.violations(lenient));
        lenient.context().close();
    }
}
