package org.peerbench.leadership.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.record.Plans;
import org.peerbench.leadership.record.Successions;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** Many holders at once, and what becomes of posts. */
class SeatsOfAnAreaTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final NewArea area = NewArea.in(peerbench).withSeats();

    private Page send(String path, Map<String, String> fields) {
        Page form = area.open(path);
        assertEquals(200, form.status(), form.text());
        return area.coordinator().submit(form, "main form.card", new HashMap<>(fields));
    }

    private Page capture(Map<String, String> fields) {
        Page form = area.open("capture");
        return area.coordinator().submit(form, "main form[action$=capture]", new HashMap<>(fields));
    }

    private String post(String role) {
        return area.post(role).post().id();
    }

    @Test
    void whoIsInPostIsEnteredLineByLineAndSavedTogether() {
        Page done = capture(Map.of(
                "s1-way",
                "elected",
                "s1-since",
                "May 2023",
                "s2-way",
                "substantive",
                "s2-since",
                "2021",
                "s3-way",
                "empty",
                "s3-since",
                today.minusDays(10).toString()));
        assertEquals(303, done.status(), done.text());
        Holding councillor = area.holder("councillor").orElseThrow();
        assertEquals(Basis.ELECTED, councillor.slices().get(0).basis());
        assertEquals("2023-05", councillor.held().from().orElseThrow().text());
        assertEquals(
                "2021",
                area.post("adult-social-services")
                        .post()
                        .observedFrom()
                        .orElseThrow()
                        .text());
        assertTrue(
                area.open("").text().contains("empty for 11 days"),
                area.open("").text());
    }

    @Test
    void theLineThatIsWrongIsNamedAndNothingIsSaved() {
        Page wrong = capture(Map.of("s1-way", "elected", "s2-since", "2021"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.only(".govuk-error-summary a[href='#s2-way']")
                .text()
                .startsWith("Director of Adult Social Services"));
        assertTrue(area.holder("councillor").isEmpty());
        assertEquals("elected", wrong.only("#s1-way option[selected]").attr("value"));
    }

    @Test
    void onlyWhatIsTickedIsConfirmed() {
        capture(Map.of("s1-way", "elected", "s1-since", "2023", "s2-way", "substantive", "s2-since", "2021"));
        Page check = area.open("check");
        assertEquals(0, check.document().select("input[name=still][checked]").size());
        String holder = area.holder("councillor").orElseThrow().id();
        LocalDate on = today.minusDays(2);
        Page nothing = area.coordinator().submit(check, "main form[action$=check]", Map.of());
        assertEquals(422, nothing.status());
        area.coordinator()
                .submitAll(
                        check,
                        "main form[action$=check]",
                        Map.of("still", List.of(holder), "on", List.of(today.toString())));
        assertEquals(Optional.of(today), area.post("councillor").post().source().verifiedOn());
        area.coordinator()
                .submitAll(
                        area.open("check"),
                        "main form[action$=check]",
                        Map.of("still", List.of(holder), "on", List.of(on.toString())));
        assertEquals(
                Optional.of(today),
                area.holder("councillor").orElseThrow().source().verifiedOn(),
                "an earlier look makes nothing older");
    }

    @Test
    void aPostGoesOnInAnotherOrganisationWithItsHolder() {
        capture(Map.of("s6-way", "substantive", "s6-since", "2023"));
        String before = post("integrated-care-board");
        Page form = area.open("posts/" + before + "/carry");
        String hospital = form.document().select("#organisation option").stream()
                .filter(option -> option.text().equals("Farfield Hospital"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        send(
                "posts/" + before + "/carry",
                Map.of(
                        "organisation",
                        hospital,
                        "kind",
                        "merged",
                        "on",
                        today.minusDays(5).toString()));
        List<PostHistory> both = area.posts().stream()
                .filter(history -> history.post().role().equals("integrated-care-board"))
                .toList();
        assertEquals(2, both.size());
        PostHistory after = both.stream()
                .filter(history -> !history.post().id().equals(before))
                .findFirst()
                .orElseThrow();
        assertEquals(1, after.on(today).size());
        assertEquals(
                after.post().id(),
                peerbench
                        .context("leadership-continuity")
                        .database()
                        .read(sql -> new Successions(sql).of(area.id()))
                        .get(0)
                        .to());
    }

    @Test
    void aPostIsAddedChangedEndedAndTakenOut() {
        send("posts/new", Map.of("label", "Head of Housing", "type", "other", "seats", "2"));
        Post added = area.post("head-of-housing").post();
        assertEquals(2, added.seats());
        send("posts/" + added.id() + "/edit", Map.of("seats", "3", "term", "48"));
        assertEquals(3, area.post("head-of-housing").post().seats());
        send("posts/" + added.id() + "/end", Map.of("last", today.minusDays(1).toString()));
        assertTrue(!area.open("").document().select(".seats").text().contains("Head of Housing"));
        send("posts/" + added.id() + "/remove", Map.of());
        assertTrue(
                area.posts().stream().noneMatch(history -> history.post().id().equals(added.id())));
    }

    @Test
    void theSuccessionIsArrangedWithoutNames() {
        String leader = post("council-leader");
        send("posts/" + leader + "/plan", Map.of("state", "agreed", "start", "January 2027"));
        Plan plan = peerbench
                .context("leadership-continuity")
                .database()
                .read(sql -> new Plans(sql).find(area.id(), leader));
        assertEquals(Plan.State.AGREED, plan.state());
        assertEquals("2027-01", plan.startBy().orElseThrow().text());
    }

    @Test
    void anElectionNamesThePostsOnWhichItDecides() {
        Page form = area.open("elections/new");
        area.coordinator()
                .submitAll(
                        form,
                        "main form.card",
                        Map.of(
                                "label", List.of("The council"),
                                "on", List.of("6 May 2027"),
                                "posts", List.of(post("councillor"), post("council-leader"))));
        var elections =
                peerbench.context("leadership-continuity").database().read(sql -> new Elections(sql).of(area.id()));
        assertEquals(2, elections.get(0).posts().size());
        assertTrue(area.open("elections").text().contains("6 May 2027"));
    }
}
