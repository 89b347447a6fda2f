package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Who may know of a need and a support: while both are asked, and after one side said no. */
class WhoSeesWhatTest {
    private static final String TOOL = "/tools/peer-matching/";
    private static final String ELSEWHERE = "X99000001";
    private static final String ASK = "A risk share that both would sign";
    private static final String SECRET = "We compete with them for a ward";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final Api giver = peerbench.api(Role.AREA_LEAD, Pair.GIVER);
    private final Api receiver = peerbench.api(Role.AREA_LEAD, Pair.RECEIVER);
    private final Api elsewhere = peerbench.api(Role.AREA_LEAD, ELSEWHERE);
    private final Api observer = peerbench.api(Role.VIEWER);

    private static List<String> steps(Api who, Pair pair) {
        JsonNode steps = who.get(pair.path()).json().get("steps");
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step ->
                        step.get("step").asText() + step.path("side").asText("").replace("null", ""))
                .toList();
    }

    private static boolean seesNeed(Api who, Pair pair) {
        boolean one = who.get(Pair.HERE + "needs/" + pair.need()).status() == 200;
        boolean listed = who.get(Pair.HERE + "needs?limit=500").text().contains(pair.need());
        assertEquals(one, listed);
        return one;
    }

    @Test
    void whileBothAreAskedTheTwoSidesSeeTheNeedAndNobodyElseDoes() {
        Pair pair = Pair.offered(peerbench, "risk");
        assertTrue(seesNeed(giver, pair));
        assertTrue(seesNeed(receiver, pair));
        assertTrue(seesNeed(coordinator, pair));
        assertFalse(seesNeed(elsewhere, pair));
        assertEquals(403, observer.get(Pair.HERE + "needs/" + pair.need()).status());
    }

    @Test
    void whoeverSaidNoFollowsTheNeedNoFurther() {
        Pair pair = Pair.offered(peerbench, "acute");
        receiver.post(pair.path() + "/accept", Map.of());
        giver.post(pair.path() + "/decline", Map.of("reason", SECRET));
        assertFalse(seesNeed(giver, pair));
        assertTrue(seesNeed(receiver, pair));
        Person lead = peerbench.as(Role.AREA_LEAD, Pair.GIVER);
        assertEquals(404, lead.get(TOOL + "needs/" + pair.need()).status());
        assertFalse(lead.get(TOOL).text().contains(ASK));
        assertFalse(lead.get(TOOL + "areas/" + Pair.RECEIVER).text().contains(ASK));
        assertEquals(List.of("OFFER", "DECLINEGIVER"), steps(giver, pair));
        assertEquals(List.of("OFFER", "ACCEPTRECEIVER"), steps(receiver, pair));
        assertEquals(List.of("OFFER", "ACCEPTRECEIVER", "DECLINEGIVER"), steps(coordinator, pair));
    }

    @Test
    void whoTheOtherSideIsStaysWithThoseWhoAreStillConcerned() {
        Pair pair = Pair.offered(peerbench, "governance");
        String page = TOOL + pair.path().substring(Pair.HERE.length());
        Person helped = peerbench.as(Role.AREA_LEAD, Pair.RECEIVER);
        assertTrue(helped.get(page).text().contains("Finance director"), helped.get(page)::text);
        receiver.post(pair.path() + "/decline", Map.of("reason", SECRET));
        assertFalse(helped.get(page).text().contains("Finance director"), helped.get(page)::text);
        assertTrue(peerbench.as(Role.AREA_LEAD, Pair.GIVER).get(page).text().contains("Finance director"));
        assertTrue(receiver.get(pair.path()).json().path("person").isNull());
    }

    /** Everything that tells of what happened: the history, the area's story and timeline, Today, signals and search. */
    @Test
    void noOtherPageTellsOfItNorOfTheReason() {
        Pair pair = Pair.offered(peerbench, "workforce");
        giver.post(pair.path() + "/decline", Map.of("reason", SECRET));
        String sentence = "Quillbay and Harrowfen are asked about";
        for (Role role : List.of(Role.VIEWER, Role.AREA_LEAD)) {
            String[] areas = role == Role.AREA_LEAD ? new String[] {ELSEWHERE} : new String[0];
            Person person = peerbench.as(role, areas);
            Api api = peerbench.api(role, areas);
            for (String path :
                    List.of("/", "/history", "/areas/" + Pair.RECEIVER, "/areas/" + Pair.GIVER, "/search?q=ward")) {
                Page page = person.get(path);
                String text = page.text();
                assertEquals(200, page.status(), path);
                assertFalse(text.contains(SECRET) || text.contains(sentence) || text.contains(ASK), path);
            }
            for (String path : List.of("/api/changes?limit=500", "/api/signals?limit=500")) {
                String told = api.get(path).text();
                assertFalse(
                        told.contains(SECRET) || told.contains(ASK) || told.contains(pair.need() + "\",\"offer"), path);
            }
        }
        for (Api side : List.of(giver, receiver)) {
            assertFalse(side.get("/api/changes?limit=500").text().contains(SECRET));
            assertFalse(side.get(pair.path()).text().contains(SECRET));
        }
        assertTrue(coordinator.get(pair.path()).text().contains(SECRET));
    }
}
