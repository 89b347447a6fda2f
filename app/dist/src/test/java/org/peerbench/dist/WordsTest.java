package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** What people read, on every kind of page that links lead to. */
class WordsTest {
    /** A key that no bundle has is shown in brackets. */
    private static final Pattern MISSING = Pattern.compile("\\[[a-zA-Z]+(\\.[a-zA-Z0-9_-]+)+]");

    /** What a pattern or a program leaves behind when it goes wrong. */
    private static final Pattern DEBRIS =
            Pattern.compile("\\{\\d|\\bnull\\b|\\bNaN\\b|\\bundefined\\b|''|Optional\\[|@[0-9a-f]{6,}");

    /** Words of the trade that have a plain one: most urgent, survey, permanent, this partner only, pair. */
    private static final Pattern JARGON = Pattern.compile(
            "\\b(tiers?|waves?|substantive|ego|alters?|dyads?|dyadic|arcs?|vertex|vertices|bitemporal|upsert|"
                    + "UUID|JSON|boolean|revision|session id|entity|entities)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * How a round is worked out: for those who open "How this was worked out". A published measure may be a score from 0
     * to 1.
     */
    private static final Pattern WORKINGS = Pattern.compile(
            "\\b(points?|scores?(?! from)|scored|objectives?|lexicographic|leximin|optimum|optimal\\w*|solvers?|simplex|duals?|"
                    + "certificates?|shadow|slack|infeasible|feasible|algorithms?|constraints?|gini|percentiles?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String MATCHING = "/tools/peer-matching";

    @RegisterExtension
    static final Peerbench peerbench = Shipped.demoToRead();

    private static List<Page> pages;

    @BeforeAll
    static void openEveryKindOfPage() {
        pages = Crawl.of(peerbench.as(Role.ADMINISTRATOR), peerbench.workbench().routes());
    }

    @Test
    void everyLinkLeadsToAPage() {
        assertTrue(pages.size() > 40, "only " + pages.size() + " pages were found");
        assertAll(pages.stream().map(page -> () -> assertTrue(page.status() < 400, page.toString())));
    }

    @Test
    void everyPageHasOneHeadingAndALanguage() {
        assertAll(html().map(page -> () -> {
            assertEquals(1, page.document().select("h1").size(), page.toString());
            assertFalse(page.title().isBlank(), page.toString());
            assertEquals("en-GB", page.document().select("html").attr("lang"));
        }));
    }

    @Test
    void noTextIsMissing() {
        assertAll(html().map(page -> () -> assertNone(MISSING, page.text(), page)));
    }

    @Test
    void nothingReadsLikeAProgram() {
        assertAll(html().map(page -> () -> assertNone(DEBRIS, page.text(), page)));
    }

    @Test
    void theFirstLevelSpeaksPlainly() {
        assertAll(html().filter(page -> !page.path().startsWith("/help"))
                .map(page -> () -> assertNone(JARGON, firstLevel(page), page)));
    }

    @Test
    void matchingSaysMostUrgentAndStrongFitAndKeepsItsWorkingsBehindAClick() {
        List<Page> read = html().filter(page -> page.path().startsWith(MATCHING))
                .filter(page -> !page.path().endsWith("/how"))
                .toList();
        assertTrue(read.size() > 10, "only " + read.size() + " pages of matching were found");
        assertAll(read.stream().map(page -> () -> assertNone(WORKINGS, firstLevel(page), page)));
    }

    private static Stream<Page> html() {
        return pages.stream().filter(page -> page.header("Content-Type").startsWith("text/html"));
    }

    /** What is read without opening anything: depth, definitions and what people wrote themselves are left out. */
    private static String firstLevel(Page page) {
        Document document = page.document();
        document.select("details, dialog, template, blockquote, code, [hidden], [data-as-given]")
                .remove();
        return document.text();
    }

    private static void assertNone(Pattern pattern, String text, Page page) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            int from = Math.max(0, found.start() - 40);
            int to = Math.min(text.length(), found.end() + 40);
            throw new AssertionError(page + " says '" + found.group() + "': … " + text.substring(from, to) + " …");
        }
    }
}
