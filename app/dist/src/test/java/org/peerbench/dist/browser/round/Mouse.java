package org.peerbench.dist.browser.round;

import com.microsoft.playwright.Locator;

/** By mouse; only texts are typed. */
final class Mouse implements Hands {
    @Override
    public void press(Locator what) {
        what.click();
    }

    @Override
    public void write(Locator field, String text) {
        field.fill(text);
    }

    /** The mark that is drawn lies over the box itself. */
    @Override
    public void choose(Locator choice) {
        choice.check(new Locator.CheckOptions().setForce(true));
    }

    @Override
    public void pick(Locator list, String option) {
        Locator wanted = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first();
        list.selectOption(wanted.getAttribute("value"));
    }
}
