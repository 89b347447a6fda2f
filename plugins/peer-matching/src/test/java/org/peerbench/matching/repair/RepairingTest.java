package org.peerbench.matching.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What a no brings about: a draft for the coordinator, and nothing more. */
class RepairingTest {
    private static final String API = "/api/tools/peer-matching/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person person = peerbench.as(Role.COORDINATOR);
    private final Api coordinator = peerbench.api(Role.COORDINATOR);

    /** In the demonstration one need has two people who could help: when both have said no, nobody is left. */
    @Test
    void aNoBringsADraftWithSomebodyElseAndTheLastNoSaysThatNobodyIsLeft() {
        String need = needWithTwo();
        String first = offers(need).get(0).val();
        String other = offers(need).get(1).val();
        int roundsBefore = rounds().size();
        int supportsBefore = supports().size();
        decline(need, first);
        JsonNode rounds = rounds();
        assertEquals(roundsBefore + 1, rounds.size());
        assertTrue(rounds.get(0).get("name").asText().contains("somebody else than"), rounds::toString);
        assertEquals("PROPOSED", rounds.get(0).get("status").asText());
        JsonNode file = coordinator
                .get(API + "rounds/" + rounds.get(0).get("id").asText() + "/export")
                .json();
        assertEquals(1, pairs(file, need, other));
        assertEquals(0, pairs(file, need, first));
        assertTrue(today().contains("one side said no; the nearest way to put it right moves no other match"), today());
        String draft = "/tools/peer-matching/rounds/" + rounds.get(0).get("id").asText();
        assertFalse(links("/", draft).isEmpty());
        String support = declined(need);
        assertFalse(links("/tools/peer-matching/supports/" + support, draft).isEmpty());
        Page solved = person.get(draft);
        assertTrue(solved.text().contains("Peerbench"), solved::text);
        assertFalse(solved.document().select("main a[href*=why-not]").isEmpty(), solved::text);
        assertEquals(supportsBefore + 1, supports().size());
        decline(need, other);
        assertEquals(roundsBefore + 1, rounds().size());
        assertTrue(today().contains("one side said no; nobody else can help at the moment"), today());
        assertEquals(supportsBefore + 2, supports().size());
    }

    private String declined(String need) {
        return StreamSupport.stream(supports().spliterator(), false)
                .filter(each -> each.get("need").asText().equals(need))
                .map(each -> each.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private Elements links(String page, String to) {
        return person.get(page).document().select("main a[href=" + to + "]");
    }

    private String today() {
        return person.get("/").text();
    }

    private JsonNode rounds() {
        return coordinator.get(API + "rounds").json().get("items");
    }

    private JsonNode supports() {
        return coordinator.get(API + "supports?limit=500").json().get("items");
    }

    private String needWithTwo() {
        JsonNode needs = coordinator.get(API + "needs?limit=500").json().get("items");
        return StreamSupport.stream(needs.spliterator(), false)
                .map(need -> need.get("id").asText())
                .filter(id -> offers(id).size() == 2)
                .findFirst()
                .orElseThrow();
    }

    private Elements offers(String need) {
        return person.get("/tools/peer-matching/needs/" + need).document().select("#help form [name=offer]");
    }

    private void decline(String need, String offer) {
        String support = coordinator
                .post(API + "supports", Map.of("need", need, "offer", offer))
                .header("Location");
        assertEquals(
                200,
                coordinator.post(support + "/decline", Map.of("side", "GIVER")).status());
    }

    private static long pairs(JsonNode file, String need, String offer) {
        return StreamSupport.stream(file.get("pairs").spliterator(), false)
                .filter(pair -> pair.get("need").asText().equals(need)
                        && pair.get("offer").asText().equals(offer))
                .count();
    }
}
