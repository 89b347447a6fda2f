package org.peerbench.dist.browser.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.peerbench.dist.browser.Chromium;

/** Somebody at a browser of their own. Where it is inspected, axe looks at each kind of page once. */
final class Desk {
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}|/answer/[^/]+";

    private static final LocatorAssertions.ContainsTextOptions ANY_CASE =
            new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true);

    private final String who;
    private final String address;
    private final Page page;
    private final Hands hands;
    private final boolean inspected;
    private final Set<String> lookedAt = new HashSet<>();

    Desk(String who, String address, Page page, Hands hands, boolean inspected) {
        this.who = who;
        this.address = address;
        this.page = page;
        this.hands = hands;
        this.inspected = inspected;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path.startsWith("http") ? path : address + path);
    }

    /** Presses what begins with these words. */
    void press(String words) {
        press(page.locator("main"), words);
    }

    /** Presses what begins with these words, in a part of the page. */
    void press(Locator within, String words) {
        // The browser reads the pattern, and knows no quotation.
        String plain = words.replaceAll("[.?*+^$|(){}\\[\\]\\\\]", "\\\\$0");
        Pattern begins = Pattern.compile("^\\s*" + plain + "(?!\\w)");
        hands.press(within.locator("a, button, summary")
                .filter(new Locator.FilterOptions().setHasText(begins))
                .first());
    }

    void write(String label, String text) {
        hands.write(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), text);
    }

    void choose(String question, String answer) {
        choose(question, AriaRole.RADIO, answer);
    }

    void tick(String question, String answer) {
        choose(question, AriaRole.CHECKBOX, answer);
    }

    private void choose(String question, AriaRole role, String answer) {
        hands.choose(page.locator("main fieldset")
                .filter(new Locator.FilterOptions().setHasText(question))
                .getByRole(role, new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .first());
    }

    void pick(String label, String option) {
        hands.pick(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), option);
    }

    /** A row of the page's tables, by what stands in it. */
    Locator row(String... words) {
        Locator rows = page.locator("main tbody tr");
        for (String each : words) {
            rows = rows.filter(new Locator.FilterOptions().setHasText(each));
        }
        return rows.first();
    }

    /** The page comes to say this, and axe finds nothing amiss on it. */
    void reads(String... words) {
        for (String each : words) {
            assertThat(page.locator("main")).containsText(each, ANY_CASE);
        }
        if (inspected && lookedAt.add(kind())) {
            assertEquals(List.of(), Chromium.violations(page), who + " at " + page.url());
        }
    }

    /** A page's address without ids, its title, and what is opened on it. */
    private String kind() {
        return page.url().replaceAll(ID, "*").replaceAll("\\?.*", "")
                + page.title()
                + page.locator("main h2:visible").allInnerTexts();
    }

    /** Where they are, without what is asked there. */
    String path() {
        return page.url().substring(address.length()).replaceAll("[?#].*", "");
    }

    /** What the browser, signed in as it is, is answered for another path. */
    Glance glance(String path) {
        APIResponse answer = page.context().request().get(address + path);
        return new Glance(answer.status(), Jsoup.parse(answer.text()));
    }

    /** An answer that nobody looks at. */
    record Glance(int status, Document document) {}

    @Override
    public String toString() {
        return who;
    }
}
