package org.peerbench.dist.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.dist.Shipped;
import org.peerbench.testkit.Peerbench;

/** A draft round at the coordinator's desk: what a change would do, and the browser's own check that nothing is better. */
class DeskTest {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final Peerbench peerbench = Shipped.demo();

    private Page page;
    private String draft;

    @BeforeAll
    static void wait20Seconds() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @BeforeEach
    void drawARound() {
        page = chromium.window(1440);
        page.navigate(peerbench.address(peerbench.signInLink(Role.COORDINATOR)));
        page.navigate(peerbench.address("/tools/peer-matching/rounds"));
        page.locator("input[name=name]").fill("Winter round");
        page.keyboard().press("Enter");
        assertThat(page.locator("#desk:not([data-follow=true]) .desk__table")).isVisible();
        draft = page.url().replaceAll("\\?.*", "");
        page.navigate(draft);
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void aChangeIsShownBesideTheRoundTakenAndUndoneByKeyboardAlone() {
        Locator block = page.locator("a[data-ask]:has-text('Block')").first();
        SignedIn.tabTo(page, block);
        page.keyboard().press("Enter");
        Locator answer = page.locator("[data-answer]");
        assertThat(answer.locator("h2")).isFocused();
        assertThat(answer).containsText("Who changes");
        assertThat(page.locator(".desk__decisions > li")).hasCount(0);
        SignedIn.tabTo(page, answer.locator("[data-leave]"));
        page.keyboard().press("Enter");
        assertThat(answer).isHidden();
        assertThat(block).isFocused();
        page.keyboard().press("Enter");
        assertThat(answer.locator("h2")).isFocused();
        SignedIn.tabTo(page, answer.locator("button[type=submit]"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk__decisions > li")).hasCount(1);
        chromium.findsNothingAmiss(page);
        SignedIn.tabTo(page, page.locator("form[action*=undo] button"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk__decisions > li")).hasCount(0);
        assertThat(page.locator(".desk__table")).isVisible();
    }

    @Test
    void withoutRoomForBothTheConsequenceIsAPageOfItsOwn() {
        page.setViewportSize(390, 900);
        page.navigate(draft);
        page.locator("a[data-ask]:has-text('Block')").first().click();
        assertThat(page.locator("h1")).containsText("apart from");
        chromium.findsNothingAmiss(page);
        page.locator("#consequence button[type=submit]").click();
        assertThat(page.locator(".desk__decisions > li")).hasCount(1);
    }

    @Test
    void theBrowserFindsThatNothingBetterExists() {
        page.navigate(draft + "/how");
        assertThat(page.locator("[data-check-round]")).containsText("nothing better exists");
        chromium.findsNothingAmiss(page);
    }

    @Test
    void theBrowserNoticesAMatchThatWasLeftOut() {
        tamper(solution -> ((ArrayNode) solution.path("matches")).remove(0));
        assertThat(page.locator("[data-check-round]")).containsText("does not add up");
    }

    @Test
    void theBrowserNoticesASolutionThatClaimsToBeBetterThanItIs() {
        tamper(solution -> {
            raise(solution.path("objective"));
            raise(solution.path("certificate").path("levels"));
        });
        assertThat(page.locator("[data-check-round]")).containsText("does not add up");
    }

    private static void raise(JsonNode levels) {
        for (JsonNode level : levels) {
            if (level.path("level").asText().equals("totalScore")) {
                ((ObjectNode) level).put("value", level.path("value").asLong() + 1);
            }
        }
    }

    /** Somebody on the way changes what the server says. */
    private void tamper(Consumer<ObjectNode> how) {
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        page.route("**/api/tools/peer-matching/rounds/" + id, route -> changed(route, how));
        page.navigate(draft + "/how");
    }

    private static void changed(Route route, Consumer<ObjectNode> how) {
        try {
            ObjectNode solution =
                    (ObjectNode) new ObjectMapper().readTree(route.fetch().body());
            how.accept(solution);
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(solution.toString()));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
