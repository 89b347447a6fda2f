package org.peerbench.dist.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Peerbench;

/** A coordinator's first ten minutes in the demonstration, one step a test, in the order in which they are taken. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstTenMinutesTest {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final Peerbench peerbench =
            Peerbench.bare().withJars(Path.of("target", "peerbench", "plugins")).demo();

    private static final String MAP = "/tools/relationship-mapping/areas/X99000004";

    private static Page page;

    @BeforeAll
    static void openTheBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        peerbench.settleSignals();
        page = chromium.window(1440);
    }

    private static void go(String path) {
        page.navigate(peerbench.address(path));
    }

    private static String link() {
        return peerbench.address(peerbench.signInLink(Role.COORDINATOR));
    }

    private static Locator heading() {
        return page.locator("h1");
    }

    private static Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @Test
    @Order(1)
    void theLinkSignsIn() {
        page.navigate(link());
        assertThat(page.locator(".demo-banner")).containsText("Fictional demonstration");
        assertThat(heading()).containsText("need");
        chromium.findsNothingAmiss(page);
    }

    @Test
    @Order(2)
    void theTileMapIsWalkedWithTheArrowKeysAndOpensAnArea() {
        go("/areas?mine=no");
        chromium.findsNothingAmiss(page);
        Locator tiles = page.locator("svg[data-roving] a.tile");
        assertEquals(12, tiles.count());
        Locator ketter = page.locator("svg[data-roving] a[href*='X99000004']");
        ketter.focus();
        page.keyboard().press("ArrowLeft");
        assertTrue((Boolean)
                page.locator("svg[data-roving] a[href*='X99000003']").evaluate("e => e === document.activeElement"));
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(heading()).hasText("Low Ketter");
        chromium.findsNothingAmiss(page);
    }

    @Test
    @Order(3)
    void theHospitalIsBroughtToTheTable() {
        go(MAP + "/partners");
        chromium.findsNothingAmiss(page);
        assertThat(page.locator("main")).containsText("One would also expect: Hospital trust");
        page.getByLabel("Ketter & Tidewell Hospitals").check();
        button("Add to the table").click();
        assertThat(page.locator(".flash")).containsText("One partner was added to the table in Low Ketter");
    }

    @Test
    @Order(4)
    void aFormWithMistakesSaysWhatIsWrongAndKeepsWhatWasTyped() {
        go(MAP + "/ties/new");
        page.getByLabel("Where do you know it from?").fill("telephone call");
        button("Record").click();
        assertThat(page.locator(".govuk-error-summary")).containsText("Choose the first partner");
        assertThat(page.getByLabel("Where do you know it from?")).hasValue("telephone call");
        chromium.findsNothingAmiss(page);
    }

    @Test
    @Order(5)
    void aWorkingLinkIsRecordedAndSeenAsOneSidesView() {
        go(MAP + "/ties/new");
        String hospital = chosen("First partner", "Ketter & Tidewell Hospitals");
        String council = chosen("Second partner", "Low Ketter Council");
        page.getByLabel("Cooperate").check();
        page.getByLabel("The first partner only").check();
        page.getByLabel("Where do you know it from?").fill("telephone call");
        button("Record").click();
        assertThat(page.locator(".flash"))
                .containsText("Recorded how Ketter & Tidewell Hospitals and Low Ketter Council");
        // Not whether it is visible: a line that stands upright has no width, and so is "hidden" to the browser.
        Locator link = page.locator("svg.relationship-map .tie-one-sided")
                .and(page.locator(line(hospital, council) + ", " + line(council, hospital)));
        assertThat(link).hasCount(1);
        assertThat(link.locator("title")).containsText("Ketter & Tidewell Hospitals");
        chromium.findsNothingAmiss(page);
    }

    /** The id of the partner that was chosen. */
    private static String chosen(String question, String partner) {
        return page.getByLabel(question, new Page.GetByLabelOptions().setExact(true))
                .selectOption(partner)
                .get(0);
    }

    private static String line(String from, String to) {
        return "[data-from='" + from + "'][data-to='" + to + "']";
    }

    @Test
    @Order(6)
    void theMapIsWalkedByKeyboardAndHasItsTwin() {
        go(MAP);
        Locator first = page.locator("svg.relationship-map a").first();
        first.focus();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#map-says")).containsText("working link");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Table").setExact(true))
                .click();
        assertThat(page.locator("table")).containsText("Ketter & Tidewell Hospitals");
        chromium.findsNothingAmiss(page);
    }

    @Test
    @Order(7)
    void theRecordedLinkIsUndone() {
        go("/history");
        chromium.findsNothingAmiss(page);
        page.locator(".history li", new Page.LocatorOptions().setHasText("Recorded how"))
                .first()
                .locator("button")
                .click();
        assertThat(page.locator(".flash")).isVisible();
        go(MAP + "?show=table");
        assertThat(page.locator("table")).not().containsText("Ketter & Tidewell Hospitals says");
    }

    @Test
    @Order(8)
    void aListWithTwoBadRowsIsImportedAndUndone() {
        go("/import/relationship-mapping/csv-edges?area=X99000004");
        chromium.findsNothingAmiss(page);
        String csv = "Who,With whom,How close\nLow Ketter Council,Low Ketter GPs,3\n"
                + "Low Ketter Council,Low Ketter Council,2\nLow Ketter GPs,Healthwatch Low Ketter,9\n"
                + "Kettering Choir,Low Ketter Council,1\n";
        page.locator("#file")
                .setInputFiles(new FilePayload("links.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.getByLabel("It is not known: the list is not complete").check();
        button("Read the file").click();
        assertThat(heading()).hasText("Which column is which?");
        chromium.findsNothingAmiss(page);
        page.getByLabel("How close").selectOption("How closely");
        button("Go on").click();
        assertThat(heading()).containsText("4 rows read: 2 become records");
        assertThat(heading()).containsText("2 are left out");
        assertThat(page.locator("main")).containsText("Kettering Choir");
        chromium.findsNothingAmiss(page);
        button("Import 2 rows").click();
        assertThat(page.locator("main")).containsText("2 rows have become records");
        chromium.findsNothingAmiss(page);
        page.locator("main a", new Page.LocatorOptions().setHasText("Open the map"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*" + MAP + "$"));
        go(MAP + "?show=table&level=1");
        assertThat(page.locator("table")).containsText("Kettering Choir");
        go("/history");
        page.locator(".history a", new Page.LocatorOptions().setHasText("links.csv"))
                .first()
                .click();
        page.locator("main form button", new Page.LocatorOptions().setHasText("Undo"))
                .first()
                .click();
        assertThat(page.locator(".flash")).isVisible();
        go(MAP + "?show=table&level=1");
        assertThat(page.locator("table")).not().containsText("Kettering Choir");
    }

    @Test
    @Order(9)
    void theSlashSearchesAndThePaletteGoesAnywhere() {
        go("/");
        page.keyboard().press("/");
        page.keyboard().type("harrowfen");
        page.keyboard().press("Enter");
        assertThat(heading()).containsText("harrowfen");
        page.keyboard().press("Control+k");
        Locator ask = page.locator("dialog.palette [role=combobox]");
        ask.fill("who works");
        assertThat(page.locator("dialog.palette [role=option]").first()).containsText("Who works with whom");
        page.keyboard().press("Enter");
        assertThat(heading()).containsText("Who works with whom");
    }

    @Test
    @Order(10)
    void onAPhoneNothingRunsOverTheEdge() {
        Page phone = chromium.window(390);
        phone.navigate(link());
        for (String path :
                new String[] {"/", "/areas", "/areas/X99000007", MAP, "/organisations", "/import", "/tools"}) {
            phone.navigate(peerbench.address(path));
            int over = (Integer) phone.evaluate("document.documentElement.scrollWidth - innerWidth");
            assertEquals(0, Math.max(0, over), path);
            chromium.findsNothingAmiss(phone);
        }
    }
}
