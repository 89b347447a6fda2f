package org.peerbench.leadership.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** An area says which of its posts must work together. */
class CorePairsTest {
    private static final String AREA = "/tools/leadership-continuity/areas/X99000007";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    @Test
    void anAreaNamesItsOwnPairsAndReturnsToTheUsualOnes() {
        Person person = peerbench.as(Role.COORDINATOR);
        Page form = person.get(AREA + "/core-pairs");
        int usual = pairs(form).size();
        assertTrue(usual > 1, form::text);
        assertEquals(usual, counted());
        List<String> posts = form.document().select("select[name=one] option").eachAttr("value");
        String one = posts.get(1);
        String other = posts.get(2);
        Page saved = person.follow(
                person.submit(form, "main form.card", Map.of("off", pairs(form).get(0), "one", one, "other", other)));
        assertTrue(saved.text().contains("This area has named its own pairs"), saved::text);
        assertEquals(usual, pairs(saved).size());
        assertTrue(pairs(saved).stream().anyMatch(pair -> pair.contains(one) && pair.contains(other)));
        assertFalse(pairs(saved).contains(pairs(form).get(0)));
        assertEquals(usual, counted());
        Page wrong = person.submit(saved, "main form.card", Map.of("one", one, "other", one));
        assertEquals(422, wrong.status());
    }

    @Test
    void onlyWhoLooksAfterTheAreaIsOfferedTheChoice() {
        assertTrue(
                peerbench.as(Role.COORDINATOR).get(AREA + "/worked-with").body().contains("/core-pairs"));
        assertFalse(peerbench.as(Role.VIEWER).get(AREA + "/worked-with").body().contains("/core-pairs"));
        assertEquals(403, peerbench.as(Role.VIEWER).get(AREA + "/core-pairs").status());
    }

    private static List<String> pairs(Page form) {
        return form.document().select("input[name=off]").stream()
                .map(Element::val)
                .collect(Collectors.toList());
    }

    private static int counted() {
        return peerbench
                .api(Role.COORDINATOR)
                .get("/api/tools/leadership-continuity/areas/X99000007/measures")
                .json()
                .get("corePairs")
                .asInt();
    }
}
