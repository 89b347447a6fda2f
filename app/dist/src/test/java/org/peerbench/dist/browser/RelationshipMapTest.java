package org.peerbench.dist.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every task of the relationship map: by keyboard alone, and in the table alone. */
class RelationshipMapTest extends SignedIn {
    private static final String HARROWFEN = "/tools/relationship-mapping/areas/X99000007";

    @BeforeEach
    void openTheMap() {
        open("");
    }

    private void open(String query) {
        go(HARROWFEN + query);
    }

    private Locator focused() {
        return page.locator("svg.relationship-map a:focus");
    }

    /** Goes into the map as the Tab key does: its one stop. */
    private void intoTheMap() {
        Locator stop = page.locator("svg.relationship-map a[tabindex='0']");
        assertThat(stop).hasCount(1);
        stop.focus();
    }

    @Test
    void anArrowFollowsALinkAndTheLineAboveSaysWhoIsThere() {
        intoTheMap();
        String before = focused().getAttribute("data-partner");
        List<String> near = List.of(focused().getAttribute("data-near").split(" "));
        String reached = before;
        for (String arrow : List.of("ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp")) {
            press(arrow);
            reached = focused().getAttribute("data-partner");
            if (!reached.equals(before)) {
                break;
            }
        }
        assertNotEquals(before, reached);
        assertTrue(near.contains(reached) || near.contains(""), reached + " is not among " + near);
        assertThat(page.locator("#map-says")).hasText(focused().getAttribute("aria-label"));
    }

    @Test
    void theLinksOfThePartnerInFocusStandOut() {
        intoTheMap();
        int links = focused().getAttribute("data-near").split(" ").length;
        assertThat(page.locator("svg.relationship-map .ties .tie-confirmed.is-near, "
                        + "svg.relationship-map .ties .tie-one-sided.is-near"))
                .hasCount(links);
    }

    @Test
    void enterOpensAPartner() {
        intoTheMap();
        press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/partners/.*"));
    }

    @Test
    void oneKeyShowsThisPartnerOnlyAndALinkAllAgain() {
        intoTheMap();
        String partner = focused().getAttribute("data-partner");
        int near = focused().getAttribute("data-near").split(" ").length;
        press("f");
        assertThat(page).hasURL(Pattern.compile(".*only=" + partner + ".*"));
        assertThat(page.locator("svg.relationship-map a")).hasCount(near + 1);
        page.getByText("Show all partners").click();
        assertThat(page.locator("svg.relationship-map a")).hasCount(15);
    }

    @Test
    void escapeLeavesTheMap() {
        intoTheMap();
        press("Escape");
        assertThat(page.locator("#map-exit")).isFocused();
    }

    @Test
    void theSliderStopsAtDaysOnWhichSomethingChanged() {
        Locator slider = page.locator(".timeline input[type=range]");
        assertThat(slider).isVisible();
        slider.focus();
        press("ArrowLeft");
        assertThat(page).hasURL(Pattern.compile(".*asOf=\\d{4}-\\d\\d-\\d\\d.*"));
        page.locator(".timeline a").first().click();
        assertThat(page.locator(".timeline__shown")).isVisible();
    }

    @Test
    void aPictureIsSavedAsPng() throws IOException {
        Download saved = page.waitForDownload(() -> page.locator("[data-png]").click());
        assertTrue(saved.suggestedFilename().endsWith(".png"), saved.suggestedFilename());
        byte[] bytes = Files.readAllBytes(saved.path());
        assertEquals("PNG", new String(bytes, 1, 3, StandardCharsets.US_ASCII));
        assertTrue(bytes.length > 20_000, "a picture of " + bytes.length + " bytes");
    }

    @Test
    void inTheTableAloneWhoDiffersWhoIsCloseAndWhatIsNotKnownIsFound() {
        page.getByText("Table", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("svg.relationship-map")).hasCount(0);
        page.locator("#status").selectOption("one-sided");
        page.getByText("Find", new Page.GetByTextOptions().setExact(true)).click();
        List<String> views = page.locator("td .tag").allInnerTexts();
        int rows = page.locator("tbody tr").count();
        assertTrue(rows > 0);
        assertEquals(rows, Collections.frequency(views, "one side only"), views.toString());
        page.locator("#status").selectOption("unknown");
        press("Enter");
        page.getByText("Find", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("tbody tr")).hasCount(3);
    }

    @Test
    void inTheTableAloneAPartnerIsFoundRowsAreSortedAndAPairIsOpened() {
        open("?show=table");
        page.locator("#q").fill("hospitals");
        press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*q=hospitals.*"));
        assertTrue(page.locator("tbody tr").allInnerTexts().stream().allMatch(row -> row.contains("Hospitals")));
        page.locator("thead a", new Page.LocatorOptions().setHasText("How closely"))
                .click();
        assertThat(page.locator("th[aria-sort='ascending']")).hasText("How closely");
        page.locator("tbody th a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/pairs/.*"));
    }

    @Test
    void inWordsEveryPartnerHasItsSentence() {
        open("?show=words");
        assertThat(page.locator(".in-words > li")).hasCount(15);
        assertThat(page.locator(".in-words")).containsText("Both say so:");
    }

    @Test
    void everyFormShowsTheSameSelection() {
        int lines = page.locator(
                        "svg.relationship-map .ties .tie-confirmed, " + "svg.relationship-map .ties .tie-one-sided")
                .count();
        open("?show=matrix");
        int cells =
                page.locator(".matrix .pair-confirmed, .matrix .pair-one-sided").count();
        open("?show=table");
        int unknown = (int) page.locator("td .tag").allInnerTexts().stream()
                .filter("not yet known"::equals)
                .count();
        assertEquals(2 * lines, cells);
        assertEquals(lines, page.locator("tbody tr").count() - unknown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?level=1",
                "?show=matrix",
                "?show=table&status=one-sided",
                "?show=words",
                "?only=ONE",
                "?only=ONE&steps=2&show=matrix",
                "?rule=ONE",
                "/changes",
                "/changes?from=2023-06-30&between=2024-12-31&and=2025-12-31&to=2026-11-01"
            })
    void axeFindsNothingAmissOnAnyWidth(String state) {
        String one = page.locator("#only option").nth(4).getAttribute("value");
        open(state.replace("ONE", one));
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            int over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertTrue(over <= 0, state + " runs over the edge at " + width + " by " + over);
            chromium.findsNothingAmiss(page);
        }
    }
}
