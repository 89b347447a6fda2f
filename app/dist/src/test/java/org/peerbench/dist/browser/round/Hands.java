package org.peerbench.dist.browser.round;

import com.microsoft.playwright.Locator;

/** How somebody works a page: the same walk is done by mouse and by keyboard alone. */
interface Hands {
    /** Follows a link, presses a button or opens what is folded. */
    void press(Locator what);

    /** Replaces what stands in a field. */
    void write(Locator field, String text);

    /** Chooses one of a few, or ticks a box. */
    void choose(Locator choice);

    /** Chooses from a list that opens what begins with these words. */
    void pick(Locator list, String option);
}
