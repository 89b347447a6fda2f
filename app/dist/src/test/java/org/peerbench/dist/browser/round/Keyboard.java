package org.peerbench.dist.browser.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** By keyboard alone: tab, enter, space, arrows and letters. */
final class Keyboard implements Hands {
    /** What takes more stops nobody would find. */
    private static final int FAR = 120;

    private static final int CHOICES = 12;
    private static final String HERE = "e => e === document.activeElement";
    private static final String IN_ITS_GROUP =
            "e => document.activeElement.type === 'radio' && document.activeElement.name === e.name";
    private static final String AT_THE_TOP = "() => document.activeElement === document.body";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator what) {
        tabTo(what, HERE);
        page.keyboard().press("Enter");
    }

    @Override
    public void write(Locator field, String text) {
        tabTo(field, HERE);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }

    /** A group of radios is one stop; its arrows lead on. */
    @Override
    public void choose(Locator choice) {
        boolean radio = "radio".equals(choice.getAttribute("type"));
        tabTo(choice, radio ? IN_ITS_GROUP : HERE);
        for (int step = 0; radio && step < CHOICES && !is(choice, HERE); step++) {
            page.keyboard().press("ArrowDown");
        }
        if (!choice.isChecked()) {
            page.keyboard().press("Space");
        }
        assertThat(choice).isChecked();
    }

    /** The first word is enough; a space would open the list. */
    @Override
    public void pick(Locator list, String option) {
        tabTo(list, HERE);
        page.keyboard().type(option.split(" ", 2)[0]);
        assertThat(list.locator("option:checked")).containsText(option);
    }

    private void tabTo(Locator wanted, String there) {
        wanted.waitFor();
        if ((Boolean) page.evaluate(AT_THE_TOP)) {
            skip();
        }
        for (int stop = 0; stop < FAR; stop++) {
            if (is(wanted, there)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The Tab key does not reach " + wanted);
    }

    /** Past what stands on every page, where there is something. */
    private void skip() {
        page.keyboard().press("Tab");
        if (page.locator("a.skip:focus").count() > 0) {
            page.keyboard().press("Enter");
        }
    }

    private static boolean is(Locator element, String there) {
        return (Boolean) element.evaluate(there);
    }
}
