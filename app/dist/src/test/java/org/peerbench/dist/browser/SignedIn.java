package org.peerbench.dist.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.dist.Shipped;
import org.peerbench.testkit.Peerbench;

/** Each test has a coordinator at a desk, signed in to the demonstration, in a window of its own. */
abstract class SignedIn {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final Peerbench peerbench = Shipped.demoToRead();

    /** The window. */
    Page page;

    @BeforeAll
    static void wait20Seconds() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @BeforeEach
    void signIn() {
        page = chromium.window(1440);
        go(peerbench.signInLink(Role.COORDINATOR));
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    final void go(String path) {
        page.navigate(peerbench.address(path));
    }

    final void press(String key) {
        page.keyboard().press(key);
    }

    final void tabTo(Locator wanted) {
        tabTo(page, wanted);
    }

    /** Goes on with the Tab key until this has the focus: what takes more stops nobody would find. */
    static void tabTo(Page page, Locator wanted) {
        for (int stop = 0; stop < 120; stop++) {
            page.keyboard().press("Tab");
            if ((Boolean) wanted.first().evaluate("e => e === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError("The Tab key does not reach " + wanted);
    }
}
