package org.peerbench.leadership.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Told;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** One person, one contract, several posts: one departure, as many vacancies. */
class JointTest {
    private static final String DASS = "adult-social-services";
    private static final String DCS = "childrens-services";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private NewArea area;

    @BeforeEach
    void onePersonHoldsTwoPosts() {
        area = NewArea.in(peerbench).withSeats();
        fill(DASS, Map.of("basis", "substantive", "since", "March 2020"));
        fill(
                DCS,
                Map.of(
                        "basis",
                        "substantive",
                        "since",
                        "May 2021",
                        "who",
                        holding(DASS).person()));
    }

    private void fill(String role, Map<String, String> fields) {
        sent("posts/" + area.post(role).post().id() + "/fill", fields);
    }

    private Page sent(String path, Map<String, String> fields) {
        Page form = area.open(path);
        assertEquals(200, form.status(), form::text);
        Page done = area.coordinator().submit(form, "main form.card[method=post]", fields);
        assertEquals(303, done.status(), done::text);
        return done;
    }

    private Holding holding(String role) {
        return area.holder(role).orElseThrow();
    }

    private void join() {
        sent(
                "holders/" + holding(DASS).id() + "/joint",
                Map.of("with", holding(DCS).id()));
    }

    @Test
    void whatIsJoinedIsSaidOnEveryPage() {
        join();
        assertTrue(holding(DASS).jointGroup().isPresent());
        assertEquals(holding(DASS).jointGroup(), holding(DCS).jointGroup());
        String together = "On one appointment with Director of Children’s Services, Farfield Council";
        String post = "posts/" + area.post(DASS).post().id();
        String person = "people/" + holding(DASS).person();
        for (String page : List.of("", post, post + "/record", person, person + "/leaving")) {
            String text = area.open(page).text();
            assertTrue(text.contains(together), page + ": " + text);
        }
        String picture = area.open("timeline.svg").body();
        assertEquals(200, area.open("timeline.svg").status());
        assertTrue(area.open("").body().contains("(" + together + ")"), picture);
    }

    @Test
    void thePageOfAHandoverSaysSoInItsHeading() {
        String page = area.open("people/" + holding(DASS).person() + "/leaving")
                .only("h1")
                .text();
        assertEquals("Handover if the Director of Adult Social Services leaves", page);
    }

    @Test
    void anAreasOwnCouncilStandsBeforeThoseThatServeItAndItsPostsTogether() {
        Page page = area.open("");
        List<String> statutory = page.document()
                .select(".seats")
                .first()
                .select("tbody th > .quiet")
                .eachText();
        assertEquals("Farfield Council", statutory.get(0));
        assertEquals(statutory.stream().distinct().count(), runs(statutory), statutory::toString);
    }

    private static long runs(List<String> names) {
        return IntStream.range(0, names.size())
                .filter(at -> at == 0 || !names.get(at).equals(names.get(at - 1)))
                .count();
    }

    @Test
    void aDepartureShowsEveryVacancyBeforeItIsSavedAndIsToldOnce() {
        join();
        Page form = area.open("holders/" + holding(DASS).id() + "/leaves");
        assertTrue(form.text().contains("2 posts are held on one appointment: Director of Adult"), form.text());
        assertEquals(
                List.of(holding(DCS).id()),
                form.document().select("input[name=also][checked]").eachAttr("value"));
        String last = today.plusDays(60).toString();
        Page done = area.coordinator().submit(form, "main form.card", Map.of("last", last, "told", "yes"));
        assertEquals(303, done.status());
        Page shown = area.coordinator().follow(done);
        assertTrue(shown.text().contains("the holder leaves, 2 posts in all"), shown.text());
        List<Told.Departure> told =
                peerbench.context("leadership-continuity").database().read(sql -> new Told(sql).all()).stream()
                        .filter(each -> each.person().equals(holding(DASS).person()))
                        .toList();
        assertEquals(
                List.of(last, last), told.stream().map(Told.Departure::lastDay).toList());
        area.coordinator().submit(shown, "form[action*=undo]", Map.of());
        assertTrue(holding(DCS).outlook().end().isEmpty());
    }

    @Test
    void whoHasLeftHasLeftAllOfThem() {
        join();
        sent(
                "holders/" + holding(DCS).id() + "/left",
                Map.of("last", today.minusDays(4).toString()));
        assertEquals(0, area.post(DASS).on(today).size());
        assertEquals(0, area.post(DCS).on(today).size());
    }

    @Test
    void onePostIsPartedFromTheOthersAndMayBeLeftAlone() {
        join();
        Page form = area.open("holders/" + holding(DASS).id() + "/joint");
        Page done = area.coordinator().submitAll(form, "main form.card[method=post]", Map.of("with", List.of()));
        assertEquals(303, done.status(), done::text);
        assertTrue(holding(DASS).jointGroup().isEmpty()
                && holding(DCS).jointGroup().isEmpty());
        join();
        Page left = area.open("holders/" + holding(DASS).id() + "/left");
        area.coordinator()
                .submitAll(
                        left,
                        "main form.card",
                        Map.of("last", List.of(today.minusDays(4).toString()), "also", List.of()));
        assertEquals(0, area.post(DASS).on(today).size());
        assertEquals(1, area.post(DCS).on(today).size());
    }

    @Test
    void anAppointmentTakesOnPostsOfOtherOrganisationsAndAreas() {
        NewArea other = NewArea.in(peerbench).withSeats();
        String elsewhere = other.post("integrated-care-board").post().id();
        String here = area.post("integrated-care-board").post().id();
        Page form = area.open("holders/" + holding(DASS).id() + "/joint?in=" + other.code());
        Page done = area.coordinator()
                .submitAll(
                        form,
                        "main form.card[method=post]",
                        Map.of(
                                "with", List.of(holding(DCS).id()),
                                "more", List.of(here, elsewhere),
                                "since", List.of("1 April 2024")));
        assertEquals(303, done.status(), done::text);
        Holding there = other.holder("integrated-care-board").orElseThrow();
        assertEquals(holding(DASS).jointGroup(), there.jointGroup());
        assertEquals(holding(DASS).person(), there.person());
        assertEquals("2024-04-01", there.held().from().orElseThrow().text());
        assertEquals(
                holding(DASS).jointGroup(), holding("integrated-care-board").jointGroup());
        Page departure = other.open("holders/" + there.id() + "/leaves");
        assertTrue(departure.text().contains("4 posts are held on one appointment"), departure.text());
    }

    @Test
    void aNewAppointmentFillsSeveralFreePostsAtOnce() {
        String chair = area.post("board-chair").post().id();
        fill("council-leader", Map.of("basis", "elected", "since", "2023", "also", chair));
        assertEquals(holding("council-leader").person(), holding("board-chair").person());
        assertTrue(holding("board-chair").jointGroup().isPresent());
        assertEquals(
                holding("council-leader").jointGroup(), holding("board-chair").jointGroup());
    }

    @Test
    void theGroupIsInBothExportsAndComesBack() {
        join();
        String group = holding(DASS).jointGroup().orElseThrow();
        String csv = area.open("export?format=csv").body();
        assertEquals(3, csv.split(group, -1).length, csv);
        String popolo = area.open("export?format=popolo").body();
        assertEquals(3, popolo.split("\"joint_group_id\" : \"" + group, -1).length, popolo);
    }

    @Test
    void whoOnlyReadsCannotJoinAndNothingTickedIsNamed() {
        String path = area.path("holders/" + holding(DASS).id() + "/joint");
        assertEquals(403, peerbench.as(Role.VIEWER).get(path).status());
        Page form = area.coordinator().get(path);
        Page wrong = area.coordinator().submit(form, "main form.card[method=post]", Map.of());
        assertEquals(422, wrong.status());
        assertEquals(
                1,
                wrong.document().select(".govuk-error-summary a[href='#with']").size());
        assertEquals(Optional.empty(), holding(DASS).jointGroup());
    }
}
