package org.peerbench.relationships.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerbench.relationships.record.QuietEnd.AREA;
import static org.peerbench.relationships.record.QuietEnd.HERE;
import static org.peerbench.relationships.record.QuietEnd.SECRET;
import static org.peerbench.relationships.record.Sight.SIGNALS;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Question;
import org.peerbench.relationships.WholeTool;
import org.peerbench.testkit.Peerbench;

/**
 * An area with reports that everybody may know gets some that only those may know who look after it, and some that nobody
 * may. For everybody else each page, route and file must stay exactly what it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialReportsTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Map<Onlooker, Sight> sights = new LinkedHashMap<>();
    private final Map<Onlooker, Map<String, String>> before = new LinkedHashMap<>();
    private final Map<Onlooker, Map<String, String>> after = new LinkedHashMap<>();
    private String carrier;

    @BeforeAll
    void somethingIsSaidInConfidence() {
        QuietEnd area = QuietEnd.in(peerbench);
        carrier = area.carrier();
        area.somethingIsSaidAloud();
        for (Onlooker who : Onlooker.values()) {
            sights.put(who, Sight.of(who, peerbench));
            before.put(who, sights.get(who).look(area.seats().values()));
        }
        area.somethingIsSaidInConfidence();
        for (Onlooker who : Onlooker.values()) {
            after.put(who, sights.get(who).look(area.seats().values()));
        }
    }

    @Test
    void whoDoesNotLookAfterTheAreaSeesNothingChangeAnywhere() {
        for (Onlooker who : List.of(Onlooker.VIEWER, Onlooker.AREA_LEAD_ELSEWHERE)) {
            before.get(who).forEach((where, seen) -> {
                // The area's own page tells that a file was brought in.
                if (!where.equals("/areas/" + AREA)) {
                    String then = after.get(who).get(where);
                    assertTrue(seen.equals(then), () -> who + " at " + where + ": " + difference(seen, then));
                }
            });
        }
    }

    private static String difference(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 100);
        return one.substring(from, Math.min(one.length(), same + 100)) + " <> "
                + other.substring(from, Math.min(other.length(), same + 100));
    }

    @Test
    void whoLooksAfterTheAreaSeesIt() {
        for (Onlooker who : List.of(Onlooker.AREA_LEAD, Onlooker.COORDINATOR, Onlooker.ADMINISTRATOR)) {
            assertEquals(
                    "CONFIRMED",
                    sights.get(who)
                            .tie("Quiet Council", "Quiet Hospice")
                            .path("status")
                            .asText(),
                    who.name());
            for (String where : List.of(HERE, "network", "export?format=csv-edges", HERE + "/measures.csv")) {
                assertNotEquals(before.get(who).get(where), after.get(who).get(where), who + " at " + where);
            }
        }
    }

    @Test
    void whatIsOnlyToldTogetherIsToldToNobody() {
        for (Onlooker who : Onlooker.values()) {
            assertEquals(
                    "UNKNOWN",
                    sights.get(who)
                            .tie("Quiet Charity", "Quiet Trust")
                            .path("status")
                            .asText(),
                    who.name());
            after.get(who).forEach((where, seen) -> assertFalse(seen.contains("to nobody"), who + " at " + where));
        }
    }

    @Test
    void noWordOfItIsAnywhereForOthers() {
        for (Onlooker who : Onlooker.values()) {
            boolean told = after.get(who).values().stream().anyMatch(seen -> seen.contains(SECRET));
            assertEquals(who.looksAfterIt(), told, who.name());
        }
    }

    @Test
    void theHistoryOfRowsKeepsItToo() {
        for (Onlooker who : Onlooker.values()) {
            String history = sights.get(who).history();
            assertTrue(history.contains("aloud"), who.name());
            assertEquals(who.looksAfterIt(), history.contains(SECRET), who.name());
            assertEquals(who.looksAfterIt(), history.contains(carrier), who.name());
        }
    }

    @Test
    void anotherToolIsToldOnBehalfOfWhomItAsks() {
        ToolContext host = peerbench.context("host");
        String area = host.directory().area(AREA).orElseThrow().id();
        Question.PersonTies question = new Question.PersonTies(area, LocalDate.now(host.clock()));
        for (Onlooker who : Onlooker.values()) {
            Viewer viewer = new Viewer("somebody", "", who.role, who == Onlooker.AREA_LEAD ? Set.of(area) : Set.of());
            Answers<Question.PersonTie> told = host.ask(question, viewer);
            boolean named = told.given().stream()
                    .flatMap(given -> given.rows().stream())
                    .anyMatch(tie -> carrier.equals(tie.person()));
            assertEquals(who.looksAfterIt(), named, who + ": " + told);
        }
    }

    @Test
    void signalsAreTheSameForEverybodyAndFollowFromWhatEverybodyMayKnow() {
        for (Onlooker who : Onlooker.values()) {
            assertEquals(
                    before.get(Onlooker.VIEWER).get(SIGNALS), after.get(who).get(SIGNALS), who.name());
        }
    }
}
