package org.peerbench.matching.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.record.Repairs;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** After a no the most urgent need can be helped only by somebody who is offered to another: that offer moves. */
class MovedOfferTest {
    private static final String API = "/api/tools/peer-matching/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty().england();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);

    /** Areas 0 and 1 need help; 10 can help both, 11 only area 1, 12 only area 0. 10 is with area 0 when 11 says no to 1. */
    @Test
    void theDraftMovesOneOfferWhichIsTakenBackWithBothToldWhenItIsPublished() {
        Scene scene = Scene.of(peerbench);
        String other = scene.need(0, 1);
        String left = scene.need(1, 1);
        String first = scene.offer(10);
        String declines = scene.offer(11);
        String third = scene.offer(12);
        scene.apart(0, 11);
        scene.apart(1, 12);
        String moved = offer(other, first);
        String no = offer(left, declines);
        assertEquals(
                200, coordinator.post(no + "/decline", Map.of("side", "GIVER")).status());
        String support = no.substring(no.lastIndexOf('/') + 1);
        Repairs.Proposal proposal = scene.tool()
                .database()
                .read(sql -> new Repairs(sql).of(support))
                .orElseThrow();
        assertEquals(1, proposal.moved());
        assertTrue(today().contains("moves one other match"), this::today);
        said(scene, new Repairs.Proposal(support, proposal.round(), 3));
        assertTrue(today().contains("moves 3 other matches"), this::today);
        said(scene, proposal);

        int told = messages("will not go on");
        String draft = API + "rounds/" + proposal.round().orElseThrow();
        ApiAnswer published = coordinator.post(draft + "/publish", Map.of());
        assertEquals(200, published.status(), published::text);
        assertEquals("WITHDRAWN", state(moved));
        assertEquals(told + 2, messages("will not go on"));
        assertEquals(
                Map.of(left, first, other, third),
                open().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                each -> each.get("need").asText(),
                                each -> each.get("offer").asText())));
        assertTrue(today().contains("are asked about help with"), this::today);
        assertTrue(!today().contains("one side said no"), this::today);
    }

    private static void said(Scene scene, Repairs.Proposal proposal) {
        scene.stored(tx -> {
            new Repairs(tx.sql()).keep(proposal);
            return "";
        });
    }

    private List<JsonNode> open() {
        JsonNode all =
                coordinator.get(API + "supports?limit=500&state=OFFERED").json().get("items");
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    private String offer(String need, String offer) {
        ApiAnswer made = coordinator.post(API + "supports", Map.of("need", need, "offer", offer));
        assertEquals(201, made.status(), made::text);
        return made.header("Location");
    }

    private String state(String support) {
        return coordinator.get(support).json().get("state").asText();
    }

    private String today() {
        return peerbench.as(Role.COORDINATOR).get("/").text();
    }

    private int messages(String subject) {
        return peerbench
                .as(Role.COORDINATOR)
                .get("/messages")
                .document()
                .select("main a:contains(" + subject + ")")
                .size();
    }
}
