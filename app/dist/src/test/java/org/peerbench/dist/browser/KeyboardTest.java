package org.peerbench.dist.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every way through the workbench that needs no mouse. */
class KeyboardTest extends SignedIn {
    private static final String HERE = "() => document.activeElement.textContent.trim()";

    /** Whether one sees where one is: a ring, an edge or another ground. */
    private static final String SEEN = """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            }
            """;

    @Test
    void theFirstStopSkipsToThePage() {
        press("Tab");
        assertThat(page.locator("a.skip:focus")).isInViewport();
        press("Enter");
        assertThat(page.locator("#main")).isFocused();
        press("Tab");
        assertTrue((Boolean) page.evaluate("() => document.activeElement.closest('main') !== null"));
    }

    @Test
    void theStopsFollowThePageAndEachIsSeen() {
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            press("Tab");
            stops.add((String) page.evaluate(HERE));
            assertTrue((Boolean) page.evaluate(SEEN), stops.toString());
        }
        assertEquals(List.of("Skip to main content", "Peerbench"), stops.subList(0, 2));
        assertEquals(List.of("Today", "Areas", "Organisations", "People"), stops.subList(6, 10), stops.toString());
    }

    @Test
    void aMenuOpensWithEnterAndClosesWithEscape() {
        Locator account = page.locator(".menu--end > summary");
        account.focus();
        press("Enter");
        assertThat(page.locator(".menu--end .menu__panel")).isVisible();
        press("Escape");
        assertThat(page.locator(".menu--end .menu__panel")).isHidden();
        assertThat(account).isFocused();
    }

    @Test
    void aSlashGoesToTheSearchAndItFinds() {
        press("/");
        assertThat(page.locator("#search")).isFocused();
        page.keyboard().type("Harrowfen");
        press("Enter");
        assertThat(page.locator("main")).containsText("Harrowfen Council");
    }

    @Test
    void aSlashTypedIntoAFieldStaysThere() {
        go("/areas?whose=all");
        Locator field = page.getByLabel("Name contains");
        field.focus();
        page.keyboard().type("1/2");
        assertThat(field).hasValue("1/2");
    }

    @Test
    void thePaletteFindsAnAreaAndGoesThere() {
        press("Control+k");
        assertThat(page.locator("#palette-input")).isFocused();
        page.keyboard().type("Harrowfen");
        assertThat(page.locator("#palette-list [role=option]").first()).containsText("Harrowfen");
        press("ArrowDown");
        press("ArrowUp");
        press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*X99000007.*"));
    }

    @Test
    void escapeClosesThePaletteAndGivesTheFocusBack() {
        Locator opener = page.locator("[data-palette-open]");
        opener.focus();
        press("Enter");
        assertThat(page.locator("#palette-input")).isFocused();
        press("Escape");
        assertThat(page.locator("dialog.palette")).isHidden();
        assertThat(opener).isFocused();
    }

    @Test
    void theMapOfAreasIsOneStopAndItsHexagonsAreWalked() {
        go("/areas?whose=all");
        Locator stop = page.locator("svg[data-roving] a[tabindex='0']");
        assertThat(stop).hasCount(1);
        stop.focus();
        String first = stop.getAttribute("href");
        press("ArrowRight");
        Locator next = page.locator("svg[data-roving] a[tabindex='0']:focus");
        assertThat(next).not().hasAttribute("href", first);
        assertThat(page.locator("#map-says")).hasText(next.getAttribute("aria-label"));
        press("Tab");
        assertThat(page.locator("svg[data-roving] a:focus")).hasCount(0);
        press("Shift+Tab");
        assertThat(next).isFocused();
    }

    @Test
    void aWideTableIsScrolledByKeyboard() {
        page.setViewportSize(390, 900);
        go("/themes");
        Locator table = page.locator("[data-scroll]").first();
        table.focus();
        press("ArrowRight");
        page.waitForFunction("() => document.activeElement.scrollLeft > 0");
    }
}
