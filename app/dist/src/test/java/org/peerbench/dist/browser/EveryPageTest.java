package org.peerbench.dist.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peerbench.api.access.Role;
import org.peerbench.api.route.Method;
import org.peerbench.dist.Crawl;
import org.peerbench.dist.Shipped;
import org.peerbench.host.http.RouteTable;
import org.peerbench.testkit.Peerbench;

/** Every kind of page that links lead to, on a wide screen and on a phone. */
class EveryPageTest {
    private static final int WIDE = 1440;
    private static final int PHONE = 390;

    /** What a narrow screen can change; the other rules find there what they find on the wide one. */
    private static final List<String> NARROW = List.of(
            "target-size",
            "scrollable-region-focusable",
            "summary-name",
            "button-name",
            "link-name",
            "label",
            "select-name",
            "aria-hidden-focus");

    /** What can be reached by Tab alone: of the marks of one picture, whose arrows lead on, exactly one. */
    private static final String OUT_OF_REACH = """
            () => {
              const act = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
              const found = [...document.querySelectorAll(act)]
                .filter(e => !e.closest('[data-roving]') && e.tabIndex !== 0)
                .map(e => e.outerHTML);
              for (const picture of document.querySelectorAll('[data-roving]')) {
                const stops = [...picture.querySelectorAll('a')].filter(a => a.tabIndex === 0).length;
                if (stops !== 1) found.push(stops + ' stops in a picture');
              }
              const first = document.querySelector(act);
              if (!first.matches('.skip') || !document.querySelector(first.getAttribute('href'))) {
                found.push('the first stop does not skip to the page: ' + first.outerHTML);
              }
              return found;
            }
            """;

    @RegisterExtension
    @Order(1)
    static final Chromium chromium = new Chromium();

    @RegisterExtension
    @Order(2)
    static final Peerbench peerbench = Shipped.demoToRead();

    private static Page signedIn;
    private static List<String> addresses;

    @BeforeAll
    static void signIn() {
        peerbench.settleSignals();
        signedIn = chromium.lenientWindow(WIDE);
        signedIn.navigate(peerbench.address(peerbench.signInLink(Role.ADMINISTRATOR)));
        addresses = kinds();
    }

    static List<String> addresses() {
        return addresses;
    }

    /** The shortest address of each kind of page, and what a query makes of some. */
    private static List<String> kinds() {
        RouteTable routes = peerbench.workbench().routes();
        List<String> found = Crawl.of(peerbench.as(Role.ADMINISTRATOR), routes, 1).stream()
                .filter(page -> page.header("Content-Type").startsWith("text/html"))
                .map(org.peerbench.testkit.Page::path)
                .toList();
        Stream<String> kinds = found.stream()
                .collect(Collectors.toMap(
                        address -> pattern(routes, address),
                        Function.identity(),
                        BinaryOperator.minBy(Comparator.comparingInt(String::length)),
                        TreeMap::new))
                .values()
                .stream();
        return Stream.concat(
                        kinds,
                        Stream.of(
                                "/areas?view=table",
                                "/search?q=ketter",
                                "/tools/relationship-mapping/areas/X99000007?show=table",
                                "/tools/relationship-mapping/areas/X99000007?show=matrix",
                                "/no-such-page"))
                .toList();
    }

    private static String pattern(RouteTable routes, String address) {
        return routes.match(Method.GET, address.replaceFirst("\\?.*", "")) instanceof RouteTable.Match.Found found
                ? found.endpoint().pattern()
                : address;
    }

    @Test
    void linksLeadToTheWholeHostAndToTheRelationshipTool() {
        List<String> found = addresses;
        assertTrue(found.size() > 40, found.toString());
        assertTrue(found.stream().anyMatch(path -> path.matches("/areas/[^/?]+/edit.*")), found.toString());
        assertTrue(found.stream().anyMatch(path -> path.contains("/partners")), found.toString());
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void thePageIsOpenToAll(String path) {
        isOpenToAll(signedIn, path);
    }

    @Test
    void theWayInIsOpenToAll() {
        isOpenToAll(chromium.lenientWindow(WIDE), "/sign-in");
        isOpenToAll(chromium.lenientWindow(WIDE), "/sign-in/used-or-wrong");
    }

    private static void isOpenToAll(Page page, String path) {
        page.setViewportSize(WIDE, 900);
        page.navigate(peerbench.address(path));
        assertAll(() -> assertEquals(List.of(), Chromium.violations(page), path), () -> fits(page, path), () -> {
            page.setViewportSize(PHONE, 900);
            assertEquals(List.of(), Chromium.violations(page, NARROW), path + " on a phone");
            fits(page, path);
        });
    }

    private static void fits(Page page, String path) {
        String where = path + " at " + page.viewportSize().width + " px";
        assertEquals(List.of(), page.evaluate(OUT_OF_REACH), where);
        int over = (Integer) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        assertTrue(over <= 0, where + " runs over the edge by " + over);
    }
}
