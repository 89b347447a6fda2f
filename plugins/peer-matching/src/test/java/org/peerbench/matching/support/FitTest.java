package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.record.SupportLetters;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What is said after a session about how two get on, and what the coordinator can do. */
class FitTest {
    private static final String UNFIT = "Harrowfen says that Quillbay is not a good fit";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api program = peerbench.api(Role.COORDINATOR);
    private final Person coordinator = peerbench.as(Role.COORDINATOR);
    private final Person giver = peerbench.as(Role.AREA_LEAD, Pair.GIVER);

    private Pair met(String theme) {
        Pair pair = Pair.offered(peerbench, theme);
        take(pair, "accept", Map.of("side", "GIVER"));
        take(pair, "accept", Map.of("side", "RECEIVER"));
        meet(pair);
        return pair;
    }

    private void meet(Pair pair) {
        ToolContext tool = peerbench.context("peer-matching");
        take(pair, "sessions", Map.of("on", LocalDate.now(tool.clock()).toString()));
    }

    private void take(Pair pair, String step, Map<String, Object> body) {
        ApiAnswer answer = program.post(pair.path() + "/" + step, body);
        assertEquals(200, answer.status(), answer::text);
    }

    private static String id(Pair pair) {
        return pair.path().substring(pair.path().lastIndexOf('/') + 1);
    }

    private static String page(Pair pair) {
        return "/tools/peer-matching/supports/" + id(pair);
    }

    private long asked(Pair pair) {
        return peerbench.context("peer-matching").database().read(sql -> new SupportLetters(sql).of(id(pair))).stream()
                .filter(letter -> letter.what().equals("FIT"))
                .count();
    }

    @Test
    void whoeverIsStillDecidingIsAskedOnceMoreAfterTheNextSession() {
        Pair pair = met("risk");
        assertEquals(2, asked(pair));
        take(pair, "fit", Map.of("side", "RECEIVER", "fit", "DECIDING"));
        take(pair, "fit", Map.of("side", "GIVER", "fit", "GOOD"));
        assertEquals(2, asked(pair));
        meet(pair);
        assertEquals(3, asked(pair));
        meet(pair);
        assertEquals(3, asked(pair));
        take(pair, "fit", Map.of("side", "RECEIVER", "fit", "GOOD"));
        meet(pair);
        assertEquals(3, asked(pair));
    }

    @Test
    void aBadFitIsTheCoordinatorsToMendAndNobodyElseReadsOfIt() {
        Pair pair = met("acute");
        assertFalse(coordinator.get("/").text().contains(UNFIT));
        take(pair, "fit", Map.of("side", "RECEIVER", "fit", "NOT", "reason", "They talk and do not listen"));
        Page today = coordinator.get("/");
        assertTrue(today.text().contains(UNFIT + " on "), today::text);
        assertFalse(today.document().select("main a[href=" + page(pair) + "]").isEmpty());
        Page support = coordinator.get(page(pair));
        assertTrue(support.text().contains(UNFIT + ". You can end it early"), support::text);
        assertEquals(
                "End it", support.document().select("main .actions a").first().text());
        for (Person side : java.util.List.of(giver, peerbench.as(Role.AREA_LEAD, Pair.RECEIVER))) {
            assertFalse(side.get("/").text().contains("good fit"));
            assertFalse(side.get(page(pair)).text().contains("good fit"));
        }
        take(pair, "end", Map.of("reason", "As they say", "another", true));
        assertFalse(coordinator.get("/").text().contains(UNFIT));
        assertTrue(coordinator.get("/").text().contains("Harrowfen would like somebody else to help"));
    }

    @Test
    void aBetterWordLaterTakesItAway() {
        Pair pair = met("workforce");
        take(pair, "fit", Map.of("side", "RECEIVER", "fit", "NOT"));
        assertTrue(coordinator.get(page(pair)).text().contains(UNFIT));
        take(pair, "fit", Map.of("side", "RECEIVER", "fit", "GOOD"));
        assertFalse(coordinator.get(page(pair)).text().contains(UNFIT));
    }
}
