package org.peerbench.matching.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

class QualityPagesTest {
    private static final String ROUNDS = "/tools/peer-matching/rounds";

    /** The less urgent need fits the only helper better: points 500 for the one that is helped, 900 would be possible. */
    private static final String TWO_NEEDS_ONE_PLACE = """
            {"settings": {},
             "areas": [{"id": "a", "receivingCap": 2, "givingCap": 2}, {"id": "b", "receivingCap": 2, "givingCap": 2}],
             "people": [{"id": "p", "area": "b", "capacity": 1}],
             "needs": [{"id": "n1", "area": "a", "theme": "t", "tier": 1, "published": null},
                       {"id": "n2", "area": "a", "theme": "t", "tier": 2, "published": null}],
             "offers": [{"id": "o", "area": "b", "person": "p", "theme": "t", "capacity": 2}],
             "pairs": [{"need": "n1", "offer": "o", "score": 500}, {"need": "n2", "offer": "o", "score": 900}]}
            """;

    private static final String NOBODY_CAN_HELP = """
            {"settings": {}, "areas": [{"id": "a", "receivingCap": 2, "givingCap": 2}],
             "needs": [{"id": "n1", "area": "a", "theme": "t", "tier": 1, "published": null}], "offers": [], "pairs": []}
            """;

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);
    private final Api api = peerbench.api(Role.COORDINATOR);

    private String started(String name) {
        Page sent = coordinator.submit(coordinator.get(ROUNDS), "main form", Map.of("name", name));
        return followed(sent.redirect(), "#desk").path().replaceAll("\\?.*", "");
    }

    /** A page, once the background work that it follows has ended. */
    private Page followed(String path, String what) {
        Instant late = Instant.now().plus(Duration.ofSeconds(60));
        Page page = coordinator.get(path);
        while (page.only(what).attr("data-follow").equals("true")
                && Instant.now().isBefore(late)) {
            page = coordinator.get(path);
        }
        return page;
    }

    private String imported(String file) {
        String id = api.postFile("/api" + ROUNDS + "/import", file.getBytes(StandardCharsets.UTF_8))
                .json()
                .path("id")
                .asText();
        String job = api.post("/api" + ROUNDS + "/" + id + "/run", Map.of())
                .json()
                .path("id")
                .asText();
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (!api.get("/api/jobs/" + job).json().path("status").asText().equals("DONE")
                && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
        return id;
    }

    private JsonNode told(String round) {
        var answer = api.get("/api" + ROUNDS + "/" + round + "/quality");
        assertEquals(200, answer.status(), answer.toString());
        return answer.json();
    }

    private static String said(Page page, String card) {
        return page.only("section[aria-labelledby=" + card + "-title] h2 + p").text();
    }

    @Test
    void aDraftSaysHowGoodItIsAndThatNothingCameOfItYet() {
        String round = started("Draft to be judged");
        Page page = coordinator.get(round + "/quality");
        assertEquals(200, page.status(), page::text);
        assertTrue(page.text().contains("nobody has been asked yet"), page.text());
        assertTrue(said(page, "coverage").endsWith("needs would be offered help."), said(page, "coverage"));
        assertTrue(page.text().contains("Nothing yet: nobody has been asked."), page.text());
        assertTrue(page.text().contains("worked out again just now, the round came out exactly the same"));
        assertFalse(page.text().contains("NaN"));
        assertEquals(0, page.document().select("[class*=error]").size());
        Page rounds = coordinator.get(ROUNDS);
        assertEquals(
                1, rounds.document().select("a[href='" + round + "/quality']").size());
        assertEquals(
                1,
                coordinator
                        .get(round)
                        .document()
                        .select("a[href='" + round + "/quality']")
                        .size());
    }

    @Test
    void aPublishedRoundSaysWhatBecameOfItsMatches() {
        String round = started("Published to be judged");
        coordinator.submit(coordinator.get(round + "/publish"), "main form", Map.of());
        Page page = coordinator.get(round + "/quality");
        assertTrue(page.text().contains("that this round offered was accepted by both sides"), page.text());
        assertTrue(said(page, "coverage").endsWith("needs were offered help."), said(page, "coverage"));
        assertTrue(page.only(".lead").text().endsWith("needs were offered help."), page.text());
        JsonNode delivery = told(round.replaceAll(".*/", "")).path("delivery");
        assertTrue(delivery.path("offered").asInt() > 0);
        assertEquals(delivery.path("offered"), delivery.path("accepted").path("notYet"));
        assertEquals(0, delivery.path("accepted").path("yes").asInt());
    }

    @Test
    void aRoundFromAFileIsAboutNobodyHere() {
        String round = imported(TWO_NEEDS_ONE_PLACE);
        Page page = coordinator.get(ROUNDS + "/" + round + "/quality");
        assertTrue(page.text().contains("it is about nobody here"), page.text());
        assertTrue(page.text().contains("It is not recorded where these areas lie."), page.text());
        JsonNode quality = told(round);
        assertEquals(900, quality.path("bestTotal").asInt());
        assertEquals(500, quality.path("totalScore").asInt());
        assertEquals(4 / 9.0, quality.path("priceOfFairness").asDouble(), 1e-12);
        assertEquals("n2", quality.path("blockingPairs").get(0).path("need").asText());
        assertEquals(
                "n1", quality.path("blockingPairs").get(0).path("displaced").asText());
        assertEquals(1, quality.path("coverage").get(1).path("taken").asInt());
        assertTrue(quality.path("repeated").asBoolean());
    }

    @Test
    void aRoundInWhichNobodyCanHelpSaysSoInWords() {
        String round = imported(NOBODY_CAN_HELP);
        Page page = coordinator.get(ROUNDS + "/" + round + "/quality");
        assertTrue(page.text().contains("Nobody is matched, so there is no fit to speak of."), page.text());
        assertTrue(page.text().contains("Nobody offers help in this round."), page.text());
        assertTrue(page.text().contains("Nobody could be matched, so nothing could be lost."), page.text());
        assertFalse(page.text().contains("NaN"));
        JsonNode quality = told(round);
        assertFalse(quality.path("receivers").hasNonNull("median"));
        assertFalse(quality.path("givers").hasNonNull("gini"));
        assertFalse(quality.hasNonNull("priceOfFairness"));
    }

    @Test
    void aDecisionByHandShowsWhatItCost() {
        String round = imported(TWO_NEEDS_ONE_PLACE);
        api.post("/api" + ROUNDS + "/" + round + "/blocks", Map.of("need", "n1", "offer", "o"));
        Page page = coordinator.get(ROUNDS + "/" + round + "/quality");
        assertTrue(said(page, "hand").contains("one fewer of the most urgent needs helped"), said(page, "hand"));
        JsonNode override = told(round).path("overrides").get(0);
        assertEquals("servedTier1", override.path("firstLevelWorse").asText());
        assertEquals(1, override.path("by").asInt());
    }

    @Test
    void howFirmMatchesAreIsSaidOnceSomebodyHadItLookedAt() {
        String round = imported(TWO_NEEDS_ONE_PLACE);
        String path = ROUNDS + "/" + round;
        Page before = coordinator.get(path + "/quality");
        assertTrue(said(before, "firm").contains("when somebody asks"), said(before, "firm"));
        assertFalse(told(round).hasNonNull("firmness"));
        Page look = coordinator.get(
                before.only("section[aria-labelledby=firm-title] a.way").attr("href"));
        Page sent = coordinator.submit(look, "main form", Map.of());
        assertEquals(303, sent.status(), sent::text);
        Instant late = Instant.now().plus(Duration.ofSeconds(60));
        while (!told(round).hasNonNull("firmness") && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
        assertEquals(1, told(round).path("firmness").path("chosen").asInt());
        assertEquals(1, told(round).path("firmness").path("always").asInt());
        Page after = coordinator.get(path + "/quality");
        assertTrue(said(after, "firm").startsWith("1 of the one match that was chosen is firm."), said(after, "firm"));
    }

    @Test
    void qualityIsForCoordinatorsAlone() {
        String round = imported(NOBODY_CAN_HELP);
        String path = ROUNDS + "/" + round + "/quality";
        for (Person other : new Person[] {peerbench.as(Role.AREA_LEAD, "X99000007"), peerbench.as(Role.VIEWER)}) {
            assertEquals(403, other.get(path).status());
        }
        assertEquals(403, peerbench.api(Role.VIEWER).get("/api" + path).status());
        assertEquals(404, coordinator.get(ROUNDS + "/no-such-round/quality").status());
    }
}
