package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What the tools see in the demonstration, as the coordinator finds it on Monday. */
class StandingOutTest {
    /** As many as a list shows at once. */
    private static final int PAGE = 50;

    @RegisterExtension
    static final Peerbench peerbench = Shipped.demoToRead();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    /** Signals are asked for after the first page of a start. */
    @BeforeAll
    static void letSignalsFollow() {
        peerbench.as(Role.COORDINATOR).get("/");
        peerbench.settleSignals();
    }

    private static List<String> areas(Page page) {
        return page.document().select(".finding .finding__when").eachText();
    }

    @Test
    void noAreaFillsTheFirstPage() {
        Map<String, Long> shown = areas(coordinator.get("/")).stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertTrue(shown.size() > 3, shown.toString());
        assertTrue(Collections.max(shown.values()) <= 2, shown.toString());
    }

    @Test
    void theFirstPageLeadsToAllThatItCounts() {
        Page today = coordinator.get("/");
        var link = today.only(".card__foot a[href^=/signals]");
        int counted = Integer.parseInt(link.text().replaceAll("\\D", ""));
        Page all = coordinator.get(link.attr("href"));
        assertEquals(counted, Integer.parseInt(all.title().split(" ", -1)[0]), all.title());
        assertEquals(Math.min(counted, PAGE), areas(all).size());
    }

    @Test
    void aThemeLeadsToAsManyNeedsAsItCounts() {
        List<Element> counts = coordinator.get("/themes").document().select("td.num a");
        assertTrue(counts.size() > 3, "only " + counts.size() + " themes have something open");
        for (Element count : counts) {
            assertEquals(
                    count.text(),
                    "" + areas(coordinator.get(count.attr("href"))).size());
        }
    }

    @Test
    void anAreaIsReadAlone() {
        List<String> shown = areas(coordinator.get("/signals?area=X99000007"));
        assertEquals(Set.of("Harrowfen"), Set.copyOf(shown));
        assertTrue(shown.size() < 16, shown.size() + " things stand out in one area");
    }
}
