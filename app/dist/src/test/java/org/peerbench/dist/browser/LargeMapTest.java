package org.peerbench.dist.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.dist.Shipped;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Peerbench;

/** A network of 2,000 organisations and 10,000 links comes in as one file, opens and stays usable. */
class LargeMapTest {
    private static final int PARTNERS = 2_000;
    private static final int LINKS = 10_000;
    private static final String AREA = "/tools/relationship-mapping/areas/X99000012";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final Peerbench peerbench = Shipped.demo();

    private Page page;

    @BeforeAll
    static void bringInTheNetwork() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        Api api = peerbench.api(Role.ADMINISTRATOR);
        String imports = "/api/tools/relationship-mapping/imports";
        var preview = api.postFile(
                imports + "?format=csv-edges&area=X99000012&relation=intensity&unlisted=unknown",
                ("source,target,level\n" + String.join("\n", edges())).getBytes(StandardCharsets.UTF_8));
        assertEquals(201, preview.status(), preview::text);
        var applied = api.postFile(imports + "/" + preview.json().path("id").asText() + "/apply", new byte[0]);
        assertEquals(200, applied.status(), applied::text);
    }

    /** Groups of fifty that work closely together, and links across. */
    private static List<String> edges() {
        Random random = new Random(20);
        List<String> edges = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        while (edges.size() < LINKS) {
            int one = random.nextInt(PARTNERS);
            int other = random.nextInt(3) == 0 ? random.nextInt(PARTNERS) : one / 50 * 50 + random.nextInt(50);
            if (one < other && told.add(one * PARTNERS + other)) {
                edges.add("Partner " + one + ",Partner " + other + "," + (2 + random.nextInt(3)));
            }
        }
        return edges;
    }

    @BeforeEach
    void signIn() {
        page = chromium.lenientWindow(1440);
        page.navigate(peerbench.address(peerbench.signInLink(Role.COORDINATOR)));
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    private Locator drawn() {
        page.navigate(peerbench.address(AREA));
        page.waitForFunction("() => document.querySelector('canvas').dataset.drawn !== undefined");
        return page.locator("canvas");
    }

    private void table(String query) {
        page.navigate(peerbench.address(AREA + "?show=table" + query));
    }

    private Locator rows() {
        return page.locator(".table-scroll tbody tr");
    }

    @Test
    void itIsDrawnWholeAndMovedQuickly() {
        drawn();
        assertTrue(Integer.parseInt(page.locator(".large-map").getAttribute("data-ready")) >= PARTNERS);
        page.getByText("Closer", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForFunction("() => Number(document.querySelector('canvas').dataset.drawn) < 250");
    }

    @Test
    void itIsWalkedByKeyboardDownToOnePartnersOwnMap() {
        Locator canvas = drawn();
        canvas.focus();
        String first = page.locator("#map-says").innerText();
        page.keyboard().press("End");
        page.keyboard().press("ArrowUp");
        assertNotEquals(first, page.locator("#map-says").innerText());
        page.keyboard().press("f");
        assertThat(page).hasURL(Pattern.compile(".*only=.*"));
        assertThat(page.locator("svg.relationship-map")).isVisible();
        assertEquals(List.of(), Chromium.violations(page));
    }

    @Test
    void aPartnerIsFoundAndReadInTheTableAlone() {
        drawn();
        page.getByText("All working links as a table").click();
        assertThat(rows()).hasCount(100);
        String firstPage = rows().first().innerText();
        table("&page=2");
        assertThat(rows()).hasCount(100);
        assertNotEquals(firstPage, rows().first().innerText());
        table("&q=Partner+1234");
        assertThat(rows().first()).containsText("Partner 1234");
        rows().first().getByRole(AriaRole.LINK).first().click();
        assertThat(page.locator("h1")).containsText("Partner 1234");
    }

    @Test
    void theTableIsSortedAndNarrowedAsTheMapIs() {
        table("&sort=-closeness&level=4");
        assertThat(rows().first()).containsText("integrat");
        table("&status=one-sided");
        assertThat(rows()).hasCount(100);
        table("&status=confirmed");
        assertTrue(rows().count() < 100, "the file's rows speak for one side each");
    }

    @Test
    void axeFindsNothingAmissOnCanvasAndTable() {
        drawn();
        assertEquals(List.of(), Chromium.violations(page));
        table("");
        assertEquals(List.of(), Chromium.violations(page));
    }
}
