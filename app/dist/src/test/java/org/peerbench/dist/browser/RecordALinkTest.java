package org.peerbench.dist.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.dist.Shipped;
import org.peerbench.testkit.Peerbench;

/** A working link is recorded by the Tab key, arrows, space and letters alone; a demonstration of its own, since it writes. */
class RecordALinkTest {
    private static final String QUILLBAY = "/tools/relationship-mapping/areas/X99000008";

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final Peerbench peerbench = Shipped.demo();

    private final Page page = chromium.window(1440);

    private void tabTo(Locator wanted) {
        SignedIn.tabTo(page, wanted);
    }

    private void type(String keys) {
        page.keyboard().type(keys);
    }

    @Test
    void aLinkIsRecordedAndTheMapLeadsToIt() {
        page.navigate(peerbench.address(peerbench.signInLink(Role.COORDINATOR)));
        page.navigate(peerbench.address(QUILLBAY + "?show=table"));
        tabTo(page.getByText("Record a working link"));
        page.keyboard().press("Enter");
        tabTo(page.locator("#from"));
        type("Healthwatch");
        tabTo(page.locator("#to"));
        type("Quillbay Council");
        tabTo(page.locator("input[name=level]"));
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        tabTo(page.locator("input[name=says]"));
        page.keyboard().press("Space");
        tabTo(page.locator("#observed"));
        type(LocalDate.now(ZoneId.of("Europe/London")).toString());
        tabTo(page.locator("#source"));
        type("A telephone call");
        page.keyboard().press("Enter");
        assertThat(page.locator(".flash")).isVisible();
        page.navigate(peerbench.address(QUILLBAY + "?show=table&q=healthwatch"));
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("A telephone call"));
        assertThat(row).containsText("coordinate");
        tabTo(row.locator("a"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/pairs/.*"));
        assertThat(page.locator("main")).containsText("A telephone call");
    }
}
