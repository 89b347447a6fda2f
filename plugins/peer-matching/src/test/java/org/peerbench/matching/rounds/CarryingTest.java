package org.peerbench.matching.rounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.round.FullCap;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Peerbench;

/** What was tried in a draft is true of nothing until the round is published, and from then on of what it was about. */
class CarryingTest {
    private static final String HERE = "/api/tools/peer-matching/rounds";
    private static final Author COORDINATOR = new Author("system", "Test", "test");

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);
    private final RunningRound running = new RunningRound(coordinator);

    @Test
    void anUrgencyAndAPlaceMoreAreRecordedWhereTheyBelongWhenTheRoundIsPublished() {
        ToolContext context = peerbench.context("peer-matching");
        String round = coordinator
                .post(HERE, Map.of("name", "Carried", "settings", Map.of()))
                .json()
                .path("id")
                .asText();
        running.run(round);
        JsonNode match = coordinator.get(HERE + "/" + round).json().at("/matches/0");
        String need = match.path("need").asText();
        String offer = match.path("offer").asText();
        int places = offer(offer, context).capacity();
        int drawn = KeptRound.read(round, context).drawn().offers().stream()
                .filter(each -> each.id().equals(offer))
                .findFirst()
                .orElseThrow()
                .capacity();
        decide(round, new Change.Urgency(need, 4), context);
        decide(round, new Change.Capacity(new FullCap(FullCap.Kind.OFFER, offer, drawn + 1)), context);
        assertEquals(Optional.empty(), need(need, context).moved());
        assertEquals(places, offer(offer, context).capacity());
        assertEquals(
                200, coordinator.post(HERE + "/" + round + "/publish", Map.of()).status());
        Need.Moved moved = need(need, context).moved().orElseThrow();
        assertEquals(4, moved.tier());
        assertEquals("Because", moved.reason());
        assertEquals(places + 1, offer(offer, context).capacity());
    }

    private static void decide(String round, Change change, ToolContext context) {
        assertNotNull(
                Deciding.decide(round, change, "Because", COORDINATOR, context).orElseThrow());
    }

    private static Need need(String id, ToolContext context) {
        return context.database().read(sql -> new Needs(sql).find(id)).orElseThrow();
    }

    private static Offer offer(String id, ToolContext context) {
        return context.database().read(sql -> new Offers(sql).find(id)).orElseThrow();
    }
}
