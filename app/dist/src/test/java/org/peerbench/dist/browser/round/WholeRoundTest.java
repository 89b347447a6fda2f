package org.peerbench.dist.browser.round;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.dist.browser.Chromium;
import org.peerbench.testkit.Peerbench;

/**
 * From what the partners say of their area to whether the help lasts, with four people signed in side by side. The pages
 * are the same for both walks, so that axe looks at them in one.
 */
class WholeRoundTest {
    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    private final Days days = new Days();

    @RegisterExtension
    @Order(2)
    final Peerbench peerbench =
            Peerbench.bare().withJars(Path.of("target", "peerbench", "plugins")).at(days);

    @BeforeAll
    static void wait20Seconds() {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    @Test
    void byMouse() {
        walk(page -> new Mouse(), true);
    }

    @Test
    void byKeyboardAlone() {
        walk(Keyboard::new, false);
    }

    private void walk(Function<Page, Hands> hands, boolean inspected) {
        Region.fill(peerbench);
        Cast cast = new Cast(peerbench, chromium, days, hands, inspected);
        new Assessing(cast).walk();
        String need = new Asking(cast).walk();
        new Giving(cast).walk();
        new Drafting(cast).walk();
        String support = new Answering(cast).walk(need);
        new Meeting(cast, support).walk();
        new Reviewing(cast, support).walk();
        new Lasting(cast, support).walk();
    }
}
