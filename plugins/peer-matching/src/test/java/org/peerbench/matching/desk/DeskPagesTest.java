package org.peerbench.matching.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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
        Page list = coordinator.get(ROUNDS);
        assertTrue(list.text().contains("Winter round"), list.text());
    }

    @Test
    void aPairIsLockedAndTheLockTakenBack() {
        Page draft = started("To be locked");
        Page locked =
                whenWorkedOut(coordinator.submit(draft, "tbody tr:first-child form:has(input[value=LOCK])", Map.of()));
        assertEquals(1, locked.document().select(".desk__decisions li").size(), locked.text());
        assertTrue(locked.document().select("tbody tr .tag").eachText().contains("locked"));
        Page back = whenWorkedOut(coordinator.submit(locked, ".desk__decisions form", Map.of()));
        assertEquals(0, back.document().select(".desk__decisions li").size());
    }

    @Test
    void aPairThatIsKeptApartIsProposedNoMore() {
        Page draft = started("To be blocked");
        String first = draft.document()
                .select("tbody tr")
                .first()
                .select("td > strong")
                .first()
                .text();
        Page blocked =
                whenWorkedOut(coordinator.submit(draft, "tbody tr:first-child form:has(input[value=BLOCK])", Map.of()));
        assertTrue(
                blocked.only(".desk__decisions li p:first-child").text().contains("is not to be helped by " + first));
        assertFalse(blocked.document()
                .select("tbody tr")
                .first()
                .select("td > strong")
                .first()
                .text()
                .equals(first));
    }

    @Test
    void whyNotSaysWhatWouldChangeBeforeAnythingIsTaken() {
        Page draft = started("To be asked about");
        Page others = coordinator.get(
                draft.document().select("a[href*=why-not]").get(0).attr("href"));
        assertTrue(others.title().startsWith("Who else could help"), others.title());
        String ask = "";
        for (String path : draft.document().select("a[href*=why-not]").eachAttr("href")) {
            others = coordinator.get(path);
            if (!others.document().select("a[href*=offer]").isEmpty()) {
                ask = others.document().select("main a[href*='&offer=']").attr("href");
                break;
            }
        }
        Page asked = coordinator.get(ask);
        assertTrue(asked.title().startsWith("Who else could help"), asked.title());
        String sentence =
                asked.only("section[aria-labelledby=asked-title] p.measure").text();
        assertTrue(sentence.startsWith("Choosing") || sentence.startsWith("With"), sentence);
        assertEquals(
                0,
                coordinator
                        .get(address(draft))
                        .document()
                        .select(".desk__decisions li")
                        .size());
        Page taken = whenWorkedOut(coordinator.submit(asked, "main form", Map.of()));
        assertEquals(1, taken.document().select(".desk__decisions li").size(), taken.text());
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
