package org.peerbench.matching.need;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.draft.LiveRound;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.round.Settings;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** The fictional region's needs on their pages, and an area's word through a link. */
class ConfirmedByLinkTest {
    private static final String TOOL = "/tools/peer-matching/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    @Test
    void whoHasALinkConfirmsTheNeedWithoutAnAccountAndItTakesPartFromThen() {
        Need need = need("X99000004", "workforce");
        assertEquals(Need.State.DRAFT, need.state());
        assertFalse(drawn().contains(need.id()));
        Page asked = coordinator.submit(
                coordinator.get(TOOL + "needs/" + need.id() + "/confirmation"),
                "main form",
                Map.of("person", "", "name", "Ida Lead", "email", ""));
        assertEquals(303, asked.status(), asked::text);
        String survey = asked.redirect().replaceAll("^/surveys/|[?].*$", "");
        Page links = coordinator.post("/surveys/" + survey + "/links", Map.of());
        String link = URI.create(
                        links.body().lines().skip(1).findFirst().orElseThrow().split(",", -1)[2])
                .getPath();
        Person phone = peerbench.nobody();
        Page step = phone.follow(phone.submit(phone.get(link), "main form", Map.of()));
        assertTrue(step.text().contains("Joint posts that last longer than a year"), step.text());
        Page sent = phone.submit(
                step,
                "main form",
                Map.of("q.wanted", "yes", "q.soon", "NOW", "q.words", "Two posts are advertised in May"));
        assertEquals(303, sent.status(), sent::text);
        Need after = need("X99000004", "workforce");
        assertEquals(Need.State.CONFIRMED, after.state());
        assertEquals("Ida Lead", after.confirmed().orElseThrow().by());
        assertEquals(Need.Way.LINK, after.confirmed().orElseThrow().way());
        assertEquals(Need.Wish.NOW, after.wish().orElseThrow());
        assertTrue(after.ask().contains("Two posts are advertised in May"), after.ask());
        assertTrue(drawn().contains(need.id()));
    }

    @Test
    void aNeedsPageSaysWhyItIsUrgentAndWhoCouldHelp() {
        Page page = coordinator.get(TOOL + "needs/" + need("X99000005", "risk").id());
        assertTrue(page.text().contains("Long Combe, Director of Finance"), page.text());
        assertTrue(page.text().contains("Why it is this urgent"), page.text());
        assertTrue(page.text().contains("Choosing them takes help from nobody")
                || page.text().contains("would propose them"));
        Person lead = peerbench.as(Role.AREA_LEAD, "X99000005");
        Page own = lead.get(TOOL + "needs/" + need("X99000005", "risk").id());
        assertEquals(200, own.status());
        assertFalse(own.text().contains("Director of Finance"), own.text());
        assertEquals(
                404, lead.get(TOOL + "needs/" + need("X99000007", "acute").id()).status());
    }

    @Test
    void whereThePartnersSeeItDifferentlyNobodyIsProposedUntilTheyAgreed() {
        Need need = need("X99000002", "outofhospital");
        Page before = coordinator.get(TOOL + "needs/" + need.id());
        assertTrue(before.text().contains("Partners see it differently"), before.text());
        assertTrue(before.text().contains("Nobody who offers help on this theme can help here"), before.text());
        Page form = coordinator.get(TOOL + "areas/X99000002/assessment/agreed?theme=outofhospital");
        Page saved = coordinator.submit(form, "main form", Map.of("level", "1", "on", "", "note", "Talked on Monday"));
        assertEquals(303, saved.status(), saved::text);
        Page after = coordinator.get(TOOL + "needs/" + need.id());
        assertTrue(after.text().contains("Harrowfen, Director of Homes and Support"), after.text());
    }

    @Test
    void theRoundOfWhatStandsHasOnlyConfirmedNeedsAndPossiblePairs() {
        LiveRound live = LiveRound.of(Live.read(peerbench.context("peer-matching")), Settings.STANDARD, 1);
        // No other tool runs here, and of Marrowdale only two partners have answered: nothing but its wish is known.
        assertEquals(
                List.of("governance"), live.leftOut().stream().map(Need::theme).toList());
        Page rounds = coordinator.get(TOOL + "rounds");
        assertTrue(rounds.text().contains("Of one it is not known how urgent it is."), rounds.text());
        assertTrue(live.round().needs().size() >= 12);
        assertTrue(live.round().pairs().stream()
                .allMatch(pair -> pair.score()
                        == pair.parts().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum()));
    }

    private static List<String> drawn() {
        return LiveRound.of(Live.read(peerbench.context("peer-matching")), Settings.STANDARD, 1)
                .round()
                .needs()
                .stream()
                .map(org.peerbench.matching.round.Need::id)
                .toList();
    }

    private static Need need(String area, String theme) {
        var context = peerbench.context("peer-matching");
        String id = context.directory().area(area).orElseThrow().id();
        return context.database().read(sql -> new Needs(sql).ofArea(id)).stream()
                .filter(need -> need.open() && need.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }
}
