package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.date.DayInWords;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Steps taken on the page by mistake: an undo puts the support back, unless letters went with the step. */
class UndoneStepTest {
    /** Ninety days of silence and a week of grace. */
    private static final int LATEST = 97;

    private static final String UNDO = "main form[action*=undo]";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api program = peerbench.api(Role.COORDINATOR);
    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    private static LocalDate today() {
        return LocalDate.now(peerbench.context("peer-matching").clock());
    }

    private static String latest() {
        return DayInWords.of(today().plusDays(LATEST));
    }

    private static String page(Pair pair) {
        return pair.path().replaceFirst("/api", "");
    }

    private Pair accepted(String theme) {
        Pair pair = Pair.offered(peerbench, theme);
        take(pair, "accept", Map.of("side", "GIVER"));
        take(pair, "accept", Map.of("side", "RECEIVER"));
        return pair;
    }

    private void take(Pair pair, String step, Map<String, Object> body) {
        ApiAnswer answer = program.post(pair.path() + "/" + step, body);
        assertEquals(200, answer.status(), answer::text);
    }

    private Page step(Person person, Pair pair, String step, Map<String, String> fields) {
        Page sent = person.submit(person.get(page(pair) + "/steps/" + step), "main form", fields);
        assertEquals(303, sent.status(), sent::text);
        return person.follow(sent);
    }

    private String main(Pair pair) {
        return coordinator.get(page(pair)).document().select("main").text();
    }

    private static Map<String, String> met(String topic) {
        return Map.of("on", today().toString(), "minutes", "45", "topic", topic);
    }

    @Test
    void aLoggedSessionIsUndoneWithTheDayThatItMoved() {
        Pair pair = accepted("risk");
        take(pair, "sessions", Map.of("on", today().toString()));
        silentSince(pair, today().minusDays(12));
        String before = main(pair);
        assertTrue(before.contains(DayInWords.of(today().plusDays(LATEST - 12))), before);
        Page logged = step(coordinator, pair, "session", met("Trial check"));
        assertTrue(logged.text().contains("Kept the session, so both are asked what came of it by " + latest()));
        assertTrue(main(pair).contains("Trial check"));
        assertFalse(main(pair).contains(DayInWords.of(today().plusDays(LATEST - 12))));
        Page undone = coordinator.follow(coordinator.submit(logged, UNDO, Map.of()));
        assertTrue(undone.text().contains("Undid"), undone::text);
        assertEquals(before, main(pair));
        String history = coordinator.get("/history").text();
        assertTrue(history.contains("Undid: Took a step with a peer support"), history);
        assertTrue(history.replace("Undid: Took a step", "").contains("Took a step with a peer support"), history);
    }

    @Test
    void aPauseAndItsEndAreUndoneOneAfterTheOther() {
        Pair pair = accepted("risk");
        take(pair, "sessions", Map.of("on", today().toString()));
        String running = main(pair);
        Map<String, String> until = Map.of("until", today().plusDays(10).toString());
        coordinator.submit(step(coordinator, pair, "pause", until), UNDO, Map.of());
        assertEquals(running, again(pair));
        step(coordinator, pair, "pause", until);
        String paused = main(pair);
        coordinator.submit(step(coordinator, pair, "resume", Map.of()), UNDO, Map.of());
        assertEquals(paused, again(pair));
    }

    /** The page, once what was said of the undo was read. */
    private String again(Pair pair) {
        coordinator.get(page(pair));
        return main(pair);
    }

    private static void silentSince(Pair pair, LocalDate day) {
        Author author = new Author("test", "Test", "test");
        peerbench
                .context("peer-matching")
                .database()
                .write(
                        author,
                        "Days went by",
                        tx -> tx.sql()
                                .createUpdate("update peer_matching__support set last_heard = :day where id = :id")
                                .bind("day", day.toString())
                                .bind("id", pair.path().substring(pair.path().lastIndexOf('/') + 1))
                                .execute());
    }

    @Test
    void theNewDayOfTheReviewsIsSaidWithTheFirstSession() {
        Pair pair = accepted("acute");
        Page first = step(coordinator, pair, "session", met("The first"));
        assertTrue(
                first.text().contains("Kept the session, so both are asked what came of it by " + latest()),
                first::text);
        assertTrue(first.document().select(UNDO).isEmpty(), "two letters went with it");
    }

    @Test
    void aSideIsNotOfferedWhatOnlyACoordinatorMayUndo() {
        Pair pair = accepted("workforce");
        take(pair, "sessions", Map.of("on", today().toString()));
        Person giver = peerbench.as(Role.AREA_LEAD, Pair.GIVER);
        assertTrue(step(giver, pair, "fit", Map.of("fit", "GOOD"))
                .document()
                .select(UNDO)
                .isEmpty());
        Map<String, String> fit = Map.of("fit", "NOT", "side", "RECEIVER");
        Page said = step(coordinator, pair, "fit", fit);
        assertTrue(main(pair).contains("not a good fit"));
        coordinator.submit(said, UNDO, Map.of());
        assertFalse(main(pair).contains("not a good fit"));
    }
}
