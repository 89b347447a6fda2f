package org.peerbench.matching.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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

/** From a need's page to a support, with one click and without a round. */
class OfferFromNeedTest {
    private static final String API = "/api/tools/peer-matching/";
    private static final String NEEDS = "/tools/peer-matching/needs/";
    private static final String OFFER = "#help form";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);
    private final Api program = peerbench.api(Role.COORDINATOR);

    /** A need of the demonstration, confirmed and not helped yet, for which somebody could help. */
    private String open() {
        JsonNode needs = program.get(API + "needs?limit=500").json().get("items");
        return StreamSupport.stream(needs.spliterator(), false)
                .map(need -> need.get("id").asText())
                .filter(id -> !offers(page(id)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Page page(String need) {
        return coordinator.get(NEEDS + need);
    }

    private static Elements offers(Page page) {
        return page.document().select(OFFER);
    }

    private static String button(String offer) {
        return OFFER + ":has([name=offer][value=" + offer + "])";
    }

    @Test
    void oneClickAsksBothSidesAndThenTheNeedIsTaken() {
        String need = open();
        Page before = page(need);
        Elements peers = before.document().select("#help .peer:has(form)");
        assertFalse(peers.isEmpty());
        // What it costs others is said before anybody is asked.
        peers.forEach(
                peer -> assertEquals(3, peer.select("> p.measure, > p.quiet").size(), peer::text));
        String offer = offers(before).select("[name=offer]").first().val();
        Page asked = coordinator.follow(coordinator.submit(before, button(offer), Map.of()));
        assertTrue(asked.title().contains(" could help "), asked::title);
        Page after = page(need);
        assertTrue(offers(after).isEmpty());
        assertEquals(
                1, after.document().select("#help > p > a[href*=/supports/]").size());
    }

    @Test
    void whoeverSaidNoIsNoCandidateForThisNeedAgainAndItIsSaid() {
        String need = open();
        Page before = page(need);
        String offer = offers(before).select("[name=offer]").first().val();
        coordinator.submit(before, button(offer), Map.of());
        JsonNode offered =
                program.get(API + "supports?limit=500&state=OFFERED").json().get("items");
        String support = StreamSupport.stream(offered.spliterator(), false)
                .filter(each -> each.get("need").asText().equals(need))
                .map(each -> each.get("id").asText())
                .findFirst()
                .orElseThrow();
        program.post(API + "supports/" + support + "/decline", Map.of("side", "GIVER"));
        Page after = page(need);
        List<String> left = offers(after).select("[name=offer]").eachAttr("value");
        assertFalse(left.contains(offer));
        assertTrue(after.text().contains("Offered for this need before: a side said no"), after::text);
    }
}
