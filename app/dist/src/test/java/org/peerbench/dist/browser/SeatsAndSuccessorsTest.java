package org.peerbench.dist.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Peerbench;

/** An area's seats are set up, a holder leaves, an interim covers, a successor comes: by mouse and by keyboard alone. */
class SeatsAndSuccessorsTest {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final Peerbench peerbench =
            Peerbench.bare().withJars(Path.of("target", "peerbench", "plugins")).demo();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private Page page;
    private boolean mouse;

    @BeforeAll
    static void wait20Seconds() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @ParameterizedTest
    @CsvSource({"mouse, 1440, X99000901", "keyboard, 1440, X99000902", "mouse, 390, X99000903"})
    void fromEmptySeatsToASuccessor(String by, int width, String code) {
        mouse = by.equals("mouse");
        farfield(code);
        page = chromium.window(width);
        page.navigate(peerbench.address(peerbench.signInLink(Role.COORDINATOR)));
        page.navigate(peerbench.address("/tools/leadership-continuity/areas/" + code));
        chromium.findsNothingAmiss(page);
        act(page.getByText("Set up the seats"));
        chromium.findsNothingAmiss(page);
        act(page.getByText("Set up these seats"));
        assertThat(page.locator(".flash").first()).containsText("Set up");
        enter();
        carry(code);
        leave();
        handOver();
        warned(code);
        felt(code);
        cover();
        fill();
        page.context().close();
    }

    private static void farfield(String code) {
        var api = peerbench.api(Role.ADMINISTRATOR);
        api.post("/api/areas", Map.of("name", "Farfield", "code", code, "kind", "test"));
        api.post("/api/organisations", Map.of("name", "Farfield Council", "type", "council", "areas", List.of(code)));
    }

    /** The relationship map knows one link of the area, and that it hangs on the director. */
    private static void carry(String code) {
        var api = peerbench.api(Role.COORDINATOR);
        String trust = api.post(
                        "/api/organisations",
                        Map.of("name", "Farfield Hospitals " + code, "type", "acute_trust", "areas", List.of(code)))
                .json()
                .path("id")
                .asText();
        JsonNode director = null;
        String council = "";
        for (JsonNode post : api.get("/api/tools/leadership-continuity/areas/" + code + "/posts")
                .json()
                .path("posts")) {
            if (post.path("holders").size() > 0) {
                director = post.path("holders").get(0);
                council = post.path("organisation").asText();
            }
        }
        String person = director.path("person").asText();
        String file = "source,target,level,source_person,target_person\n" + council + "," + trust + ",3," + person
                + ",\n" + trust + "," + council + ",3,," + person + "\n";
        String tool = "/api/tools/relationship-mapping/imports";
        String id = api.postFile(
                        tool + "?format=csv-edges&relation=intensity&area=" + code,
                        file.getBytes(StandardCharsets.UTF_8))
                .json()
                .path("id")
                .asText();
        assertEquals(200, api.post(tool + "/" + id + "/apply", Map.of()).status());
    }

    /** Whom to introduce is listed, ticked, and stays ticked. */
    private void handOver() {
        act(page.getByText("Prepare the handover"));
        Locator link = page.locator("main table tbody tr").first();
        assertThat(link).containsText("Farfield Hospitals");
        assertThat(link).containsText("cut");
        tick(link.locator("input[type=checkbox]"));
        chromium.findsNothingAmiss(page);
        act(page.getByText("Save introductions"));
        assertThat(page.locator("main")).containsText("1 of 1 links handed over");
        page.goBack();
        page.goBack();
    }

    private void warned(String code) {
        String here = page.url();
        page.navigate(peerbench.address("/tools/leadership-continuity/areas/" + code));
        act(page.getByText("What to look at"));
        assertThat(page.locator("main")).containsText("Director of Adult Social Services: the holder leaves in");
        chromium.findsNothingAmiss(page);
        page.navigate(here);
    }

    /** The relationship map, which knows nothing of posts, marks the link. */
    private void felt(String code) {
        String here = page.url();
        peerbench.workbench().exchange().delivery().settle();
        page.navigate(peerbench.address("/tools/relationship-mapping/areas/" + code));
        assertThat(page.locator("svg .sign-leaving").first()).isAttached();
        page.navigate(page.url() + "?show=table");
        assertThat(page.locator("main")).containsText("Person is leaving");
        chromium.findsNothingAmiss(page);
        page.navigate(here);
    }

    /** The director of adult social services has been there since 2020. */
    private void enter() {
        chromium.findsNothingAmiss(page);
        page.locator("#s2-way").selectOption("substantive");
        type("#s2-since", "March 2020");
        act(page.getByText("Save all lines"));
        assertThat(row()).containsText("March 2020");
        chromium.findsNothingAmiss(page);
    }

    private void leave() {
        act(row().locator("a[href$='/leaves']"));
        type("#last", today.plusDays(60).toString());
        chromium.findsNothingAmiss(page);
        act(page.getByText("Record the departure"));
        assertThat(page.locator("main")).containsText("Prepare the handover");
        chromium.findsNothingAmiss(page);
    }

    private void cover() {
        act(page.locator(".finding a[href$='/cover']"));
        check("Interim");
        type("#since", today.plusDays(61).toString());
        chromium.findsNothingAmiss(page);
        act(page.locator("main form.card button[type=submit]"));
        assertThat(page.locator(".flash").first()).containsText("interim");
    }

    private void fill() {
        act(page.locator("main a[href$='/fill']").first());
        type("#since", today.plusDays(120).toString());
        act(page.locator("main form.card button[type=submit]"));
        assertThat(page.locator("main")).containsText("Permanent");
        page.navigate(page.url().replaceAll("/posts/.*", ""));
        assertThat(row()).containsText("Leaves: last day");
        chromium.findsNothingAmiss(page);
    }

    private Locator row() {
        return page.locator(".seats tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Director of Adult Social Services"));
    }

    private void check(String label) {
        Locator radio = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
        if (mouse) {
            radio.check();
        } else {
            tabTo(page.locator("#basis"));
            page.keyboard().press("ArrowDown");
            assertThat(radio).isChecked();
        }
    }

    private void tick(Locator box) {
        if (mouse) {
            box.check(new Locator.CheckOptions().setForce(true));
        } else {
            tabTo(box);
            page.keyboard().press("Space");
        }
    }

    private void type(String field, String text) {
        Locator input = page.locator(field);
        if (mouse) {
            input.fill(text);
        } else {
            tabTo(input);
            page.keyboard().press("Control+a");
            page.keyboard().type(text);
        }
    }

    private void act(Locator what) {
        if (mouse) {
            what.first().click();
        } else {
            tabTo(what.first());
            page.keyboard().press("Enter");
            page.waitForLoadState();
        }
    }

    private void tabTo(Locator wanted) {
        wanted.waitFor();
        for (int stop = 0; stop < 120; stop++) {
            if ((Boolean) wanted.evaluate("e => e === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not reach " + wanted);
    }
}
