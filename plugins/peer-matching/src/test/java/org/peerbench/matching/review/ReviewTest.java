package org.peerbench.matching.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** A second coordinator looks at a round before it is published: the rules, as two people meet them. */
class ReviewTest {
    private static final String HERE = "/tools/peer-matching/";
    private static final String ROUNDS = HERE + "rounds";
    private static final String ANSWER = "main form[action$=answer]";
    private static final Map<String, String> APPROVED = Map.of("own", "NONE", "verdict", "APPROVE");

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person author = peerbench.as(Role.COORDINATOR);
    private final Person colleague = peerbench.as(Role.COORDINATOR);
    private final Api program = peerbench.api(Role.COORDINATOR);

    private String drafted(String name) {
        Page sent = author.submit(author.get(ROUNDS), "main form", Map.of("name", name));
        assertEquals(303, sent.status(), sent::text);
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (author.get(sent.redirect()).only("#desk").attr("data-follow").equals("true")
                && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
        return sent.redirect().replaceAll("\\?.*", "");
    }

    private static String name(Person person) {
        return person.get("/account").document().select("header summary").eachText().stream()
                .filter(text -> text.startsWith("Test "))
                .findFirst()
                .orElseThrow();
    }

    private static String account(Page form, String name) {
        for (Element label : form.document().select("label")) {
            if (label.text().equals(name)) {
                return form.document().getElementById(label.attr("for")).attr("value");
            }
        }
        throw new AssertionError(name + " is not among " + form.text());
    }

    private String underReview(String name) {
        return asked(drafted(name), colleague);
    }

    private String asked(String round, Person reviewer) {
        Page form = author.get(round + "/review");
        Map<String, String> fields = Map.of("reviewer", account(form, name(reviewer)), "note", "Is anybody too busy?");
        assertEquals(303, author.submit(form, "main form", fields).status());
        return round;
    }

    private Page answered(Person who, String round, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(Map.of("interest", "", "remarks", ""));
        all.putAll(fields);
        return who.post(round + "/review/answer", all);
    }

    @Test
    void aColleagueFindsTheQuestionUnderTodayAndApproves() {
        String round = underReview("To be approved");
        String today = colleague.get("/today").text();
        assertTrue(today.contains("asks you to look at the round “To be approved”"), today);
        assertFalse(author.get("/today").text().contains("To be approved"));
        Page form = colleague.get(round + "/review");
        assertTrue(form.text().contains("Is anybody too busy?"), form.text());
        assertEquals(303, colleague.submit(form, ANSWER, APPROVED).status());
        assertTrue(author.get("/today").text().contains("has approved the round “To be approved”"));
        Page done = author.get(round + "/review");
        assertTrue(done.text().contains("No conflict of interest."), done.text());
        assertEquals(303, author.post(round + "/publish", Map.of()).status());
        assertTrue(author.get(round).text().contains("Published"));
    }

    @Test
    void whoeverMadeTheDraftCanBeNeitherAskedNorAnswer() {
        String round = drafted("Own work");
        Page form = colleague.get(round + "/review");
        assertFalse(form.only("main form[action$=review]").text().contains(name(author)), form.text());
        asked(round, colleague);
        assertEquals(403, answered(author, round, APPROVED).status());
        assertTrue(author.get(round + "/review").document().select(ANSWER).isEmpty());
    }

    @Test
    void aConflictOfInterestThatIsStatedKeepsFromApproving() {
        String round = underReview("Friends");
        Map<String, String> friends = Map.of("own", "SOME", "interest", "My sister works there", "verdict", "APPROVE");
        Page refused = answered(colleague, round, friends);
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("you may comment, but not approve"), refused.text());
        Page unsaid = answered(colleague, round, Map.of("verdict", "APPROVE"));
        assertEquals(422, unsaid.status());
        Map<String, String> back = Map.of(
                "own",
                "SOME",
                "interest",
                "My sister works there",
                "verdict",
                "RETURN",
                "remarks",
                "Ask somebody else");
        assertEquals(303, answered(colleague, round, back).status());
        Page page = author.get(round + "/review");
        assertTrue(page.text().contains("Conflict of interest: My sister works there."), page.text());
        assertTrue(page.text().contains("Ask somebody else"), page.text());
        assertTrue(author.get("/today").text().contains("gave the round “Friends” back"));
    }

    @Test
    void anAreaOfOnesOwnInTheRoundKeepsFromApprovingWhateverIsSaid() {
        Person interested = peerbench.as(Role.COORDINATOR, "X99000007");
        String round = drafted("Own area");
        Page choice = author.get(round + "/review");
        assertTrue(choice.text().contains("May comment, but not approve: looks after Harrowfen"), choice.text());
        asked(round, interested);
        Page form = interested.get(round + "/review");
        assertTrue(form.document().select("input[value=APPROVE]").isEmpty(), form.text());
        assertEquals(409, answered(interested, round, APPROVED).status());
    }

    @Test
    void nothingIsDecidedWhileAColleagueLooksAndTheQuestionCanBeTakenBack() {
        String round = drafted("To be held");
        Map<String, String> pair = firstMatch(round);
        asked(round, colleague);
        ApiAnswer refused = program.post("/api" + round + "/locks", pair);
        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("A colleague is looking at the round"), refused.text());
        assertEquals(409, author.post(round + "/run", Map.of()).status());
        assertEquals(409, author.post(round + "/publish", Map.of()).status());
        assertEquals(303, author.post(round + "/review/take-back", Map.of()).status());
        assertEquals(201, program.post("/api" + round + "/locks", pair).status());
    }

    @Test
    void aDecisionAfterTheApprovalMakesItADraftThatNobodyHasApproved() {
        String round = underReview("To be changed");
        assertEquals(303, answered(colleague, round, APPROVED).status());
        assertEquals("APPROVED", status(round));
        assertEquals(
                201, program.post("/api" + round + "/blocks", firstMatch(round)).status());
        assertEquals("PROPOSED", status(round));
        assertFalse(author.get("/today").text().contains("has approved the round “To be changed”"));
    }

    private String status(String round) {
        return program.get("/api" + round).json().path("status").asText();
    }

    /** The first that is not under way already, and so can be decided about. */
    private Map<String, String> firstMatch(String round) {
        JsonNode match = StreamSupport.stream(
                        program.get("/api" + round).json().path("matches").spliterator(), false)
                .filter(each -> !each.path("forced").asBoolean())
                .findFirst()
                .orElseThrow();
        return Map.of(
                "need",
                match.path("need").asText(),
                "offer",
                match.path("offer").asText());
    }

    @Test
    void givingBackNeedsARemark() {
        String round = underReview("Without a word");
        assertEquals(
                422,
                answered(colleague, round, Map.of("own", "NONE", "verdict", "RETURN"))
                        .status());
    }

    @Test
    void anAnswerIsTakenBackByItsUndo() {
        String round = underReview("To be undone");
        Page sent = answered(colleague, round, APPROVED);
        Page next = colleague.follow(sent);
        Page undone = colleague.submit(next, "main form[action*=undo]", Map.of());
        assertTrue(undone.status() < 400, undone::text);
        assertTrue(author.get(round + "/review").text().contains("It is with " + name(colleague)));
    }
}
