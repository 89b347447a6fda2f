package org.peerbench.matching.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

class DeskPagesTest {
    private static final String ROUNDS = "/tools/peer-matching/rounds";
    private static final Map<String, String> USUAL =
            Map.of("least", "FAIR", "ahead", "2", "receiving", "2", "giving", "3");

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    private Page started(String name) {
        Page list = coordinator.get(ROUNDS);
        return whenWorkedOut(coordinator.submit(list, "main form", Map.of("name", name)));
    }

    /** What a press leads to, once the background work that it started has ended. */
    private Page whenWorkedOut(Page sent) {
        assertEquals(303, sent.status(), sent::text);
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        Page page = coordinator.get(sent.redirect());
        while (page.only("#desk").attr("data-follow").equals("true")
                && Instant.now().isBefore(late)) {
            page = coordinator.get(sent.redirect());
        }
        return page;
    }

    private static String address(Page page) {
        return page.path().replaceAll("\\?.*", "");
    }

    @Test
    void aDraftShowsWhoCouldHelpTheMostUrgentFirst() {
        Page draft = started("Winter round");
        assertEquals("Winter round", draft.title());
        assertTrue(draft.document().select("tbody tr").size() > 2, draft.text());
        assertEquals(
                "Most urgent", draft.document().select("tbody tr .tag").first().text());
        assertTrue(draft.text().contains("Without a match"), draft.text());
        String nobody = draft.only(".desk__without").text();
        assertFalse(nobody.contains("can help here. "), nobody);
        Page list = coordinator.get(ROUNDS);
        assertTrue(list.text().contains("Winter round"), list.text());
    }

    private Page asked(Page draft, String link) {
        Element found = draft.document()
                .select("main a[data-ask]:contains(" + link + ")")
                .first();
        assertNotNull(found, draft.text());
        return coordinator.get(found.attr("href"));
    }

    private Page done(Page asked, Map<String, String> reason) {
        return coordinator.follow(coordinator.submit(asked, "#consequence form", reason));
    }

    private static int decisions(Page draft) {
        return draft.document().select(".desk__decisions > li").size();
    }

    @Test
    void aLockIsShownThenTakenThenTakenBack() {
        Page draft = started("To be locked");
        Page asked = asked(draft, "Lock");
        assertEquals(
                "Nothing gets worse, and nobody changes.",
                asked.only(".consequence__says").text());
        assertEquals(0, decisions(coordinator.get(address(draft))));
        Page locked = done(asked, Map.of("reason", "They know each other"));
        assertEquals(1, decisions(locked), locked.text());
        assertTrue(locked.text().contains("They know each other"));
        assertTrue(locked.document().select("tbody tr .tag").eachText().contains("locked"));
        Page back = coordinator.follow(coordinator.submit(locked, ".desk__decisions form", Map.of()));
        assertEquals(0, decisions(back));
    }

    @Test
    void aPairThatIsKeptApartIsProposedNoMoreUntilThatIsUndone() {
        Page draft = started("To be blocked");
        String before = draft.only(".desk__table tbody").text();
        Page asked = asked(draft, "Block");
        assertFalse(asked.document().select(".movers > li").isEmpty(), asked.text());
        Page blocked = done(asked, Map.of());
        assertEquals(1, decisions(blocked));
        assertFalse(blocked.only(".desk__table tbody").text().equals(before));
        coordinator.submit(blocked, "form[action*=undo]", Map.of());
        Page undone = coordinator.get(address(draft));
        assertEquals(0, decisions(undone));
        assertEquals(before, undone.only(".desk__table tbody").text());
    }

    @Test
    void anotherUrgencyWantsAReasonAndBothValuesAreKeptWhenTheRoundIsWorkedOutAgain() {
        Page draft = started("To be less urgent");
        Page asked = coordinator.get(choices(draft).only("a[href*='urgency=5']").attr("href"));
        Page missing = coordinator.submit(asked, "#consequence form", Map.of("reason", " "));
        assertEquals(422, missing.status());
        assertTrue(missing.text().contains("Say why"), missing.text());
        Page moved = done(asked, Map.of("reason", "They have help from elsewhere"));
        assertTrue(moved.text().contains("counts as when there is room; worked out was most urgent"), moved.text());
        Page again = whenWorkedOut(coordinator.post(address(draft) + "/run", Map.of()));
        assertEquals(1, decisions(again));
        assertEquals(
                moved.only(".desk__table tbody").text(),
                again.only(".desk__table tbody").text());
    }

    @Test
    void onePlaceMoreIsShownAndTaken() {
        Page draft = started("With one place more");
        Page choices = choices(draft);
        Page asked = coordinator.get(
                choices.document().select("a[href*='place=offer']").first().attr("href"));
        assertTrue(asked.title().startsWith("What if the offer of"), asked.title());
        Page more = done(asked, Map.of());
        String decided = more.only(".desk__decisions").text();
        assertTrue(decided.matches("The offer of .+ serves \\d needs; before, \\d\\. .*"), decided);
    }

    @Test
    void aRunnerUpIsShownWithWhatChoosingThemWouldCost() {
        Page draft = started("With runners-up");
        Page others = choices(draft);
        assertTrue(others.title().startsWith("What else could be chosen for"), others.title());
        assertTrue(others.text().contains("If they were chosen:"), others.text());
        Page asked = coordinator.get(
                draft.document().select(".desk__runners a").first().attr("href"));
        assertTrue(asked.title().startsWith("Choose "), asked.title());
        Page taken = done(asked, Map.of());
        assertEquals(1, decisions(taken), taken.text());
    }

    @Test
    void eachPartOfAFitLeadsToTheRecordItComesFrom() {
        Page draft = started("With evidence");
        List<String> paths = draft.document()
                .select(".desk__table tbody tr:first-child .desk__from a")
                .eachAttr("href");
        assertTrue(paths.size() >= 6, paths.toString());
        paths.stream()
                .distinct()
                .forEach(path -> assertEquals(200, coordinator.get(path).status(), path));
    }

    @Test
    void whatIsNoChangeOrNotInTheRoundIsRefused() {
        String draft = address(started("Asked wrongly"));
        for (String query : List.of("", "?change=MOON", "?change=LOCK&need=x&offer=y", "?change=URGENCY&need=x")) {
            assertEquals(422, coordinator.get(draft + "/what-if" + query).status(), query);
        }
        assertEquals(404, coordinator.get(draft + "/why-not?need=x").status());
    }

    /** Of the first need for which somebody else is willing. */
    private Page choices(Page draft) {
        Element line = draft.document().select("tr:has(.desk__runners)").first();
        return coordinator.get(line.select("a[href*=why-not]").attr("href"));
    }

    @Test
    void aRoundIsPublishedAfterAQuestionAndThenChangesNoMore() {
        Page draft = started("To be published");
        Page question = coordinator.get(address(draft) + "/publish");
        assertTrue(question.text().contains("changes no more"), question.text());
        Page sent = coordinator.submit(question, "main form", Map.of());
        Page published = coordinator.follow(sent);
        assertEquals(0, published.document().select("main form").size(), published.text());
        assertTrue(published.text().contains("Published"), published.text());
        assertTrue(published.only(".lead").text().contains("offered help"), published.text());
        assertFalse(published.only(".lead").text().contains("would"), published.text());
        assertFalse(published.only(".desk__without").text().contains("would"), published.text());
        assertFalse(published.text().contains("The records have changed"), published.text());
        List<String> became = published.document().select(".desk__became").eachText();
        assertEquals(published.document().select(".desk__table tbody tr").size(), became.size());
        assertTrue(became.stream().anyMatch(each -> each.startsWith("Answer awaited by ")), became.toString());
        assertTrue(became.stream().anyMatch(each -> each.startsWith("Under way")), became.toString());
        Page again = started("After the published one");
        Element row = again.document()
                .select(".desk__table tr:contains(Asked already, answer due)")
                .first();
        assertNotNull(row, again.text());
        String support = row.select("a[href*='/supports/']").attr("href");
        assertTrue(coordinator.get(support).text().contains("Answer awaited"), support);
    }

    @Test
    void whatIsWrongWithANewRoundIsSaidAtItsField() {
        Page list = coordinator.get(ROUNDS);
        assertEquals(
                422, coordinator.submit(list, "main form", Map.of("name", " ")).status());
        Page wrong = coordinator.post(
                ROUNDS, Map.of("name", "Wrong", "least", "FAIR", "ahead", "9", "receiving", "2", "giving", "3"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.document().select("details.more").hasAttr("open"));
    }

    /** The six weights are those of the matching brief; what a coordinator changes is what the round's file says. */
    @Test
    void theSixWeightsAddUpToAThousandAndTravelWithTheRound() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name", "Weighed",
                "weight-strength", "300",
                "weight-similarity", "100",
                "weight-trackRecord", "250"));
        Page wrong = coordinator.submit(coordinator.get(ROUNDS), "main form", fields);
        assertEquals(422, wrong.status());
        assertTrue(wrong.text().contains("The six together make 900, but they have to make 1,000."), wrong.text());
        fields.put("weight-similarity", "201");
        assertEquals(
                422,
                coordinator.submit(coordinator.get(ROUNDS), "main form", fields).status());
        fields.put("weight-similarity", "200");
        Page draft = whenWorkedOut(coordinator.submit(coordinator.get(ROUNDS), "main form", fields));
        assertEquals("Weighed", draft.title());
        String file = "/api" + address(draft) + "/export";
        var weights = peerbench.api(Role.COORDINATOR).get(file).json().at("/settings/weights");
        assertEquals(
                "{\"calendar\":100,\"distance\":100,\"preference\":50,\"similarity\":200,"
                        + "\"strength\":300,\"trackRecord\":250}",
                weights.toString());
    }

    @Test
    void roundsAreForCoordinatorsAlone() {
        Page draft = started("Not for everybody");
        for (Person other : new Person[] {peerbench.as(Role.AREA_LEAD, "X99000007"), peerbench.as(Role.VIEWER)}) {
            for (String path :
                    new String[] {ROUNDS, address(draft), address(draft) + "/how", address(draft) + "/publish"}) {
                assertEquals(403, other.get(path).status(), path);
            }
            assertEquals(403, other.post(ROUNDS, USUAL).status());
            assertEquals(403, other.post(address(draft) + "/publish", Map.of()).status());
        }
    }
}
