package org.peerbench.leadership.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** An election, from its being foreseen to what came of it. */
class ElectionTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final NewArea area = NewArea.in(peerbench).withSeats();

    @BeforeEach
    void twoAreElected() {
        for (String role : List.of("councillor", "council-leader")) {
            Page form = area.open("posts/" + area.post(role).post().id() + "/fill");
            Page done = area.coordinator()
                    .submit(
                            form,
                            "main form.card",
                            Map.of(
                                    "basis",
                                    "elected",
                                    "since",
                                    "May 2023",
                                    "name",
                                    "Ann " + role,
                                    "source",
                                    "https://x.example/a"));
            assertEquals(303, done.status(), done.text());
            Page correct =
                    area.open("holders/" + area.holder(role).orElseThrow().id() + "/edit");
            area.coordinator()
                    .submit(
                            correct,
                            "main form.card",
                            Map.of("checked", today.minusDays(30).toString()));
        }
    }

    private void election(LocalDate day) {
        Page done = area.coordinator()
                .submitAll(
                        area.open("elections/new"),
                        "main form.card",
                        Map.of(
                                "label", List.of("The council"),
                                "on", List.of(day.toString()),
                                "posts",
                                        List.of(
                                                area.post("councillor").post().id(),
                                                area.post("council-leader")
                                                        .post()
                                                        .id())));
        assertEquals(303, done.status(), done.text());
    }

    @Test
    void aRecordedElectionStandsInTheHorizonOnTheTimelineInTheWarningsAndInTheCalendar() {
        election(today.plusDays(100));
        String horizon = area.open("horizon").text();
        assertTrue(horizon.contains("The council") && horizon.contains("Leader of the Council"), horizon);
        assertTrue(area.open("").body().contains(">Election</text>"));
        String warnings = area.open("warnings").text();
        assertTrue(
                warnings.contains("decides who holds: Councillor on the Health and Wellbeing Board; Leader"), warnings);
        Page made = area.coordinator()
                .submit(
                        area.coordinator().get("/tools/leadership-continuity/calendar"),
                        "form[action$=calendar]",
                        Map.of("area", area.code()));
        String address = "/tools/leadership-continuity/"
                + made.body().replaceAll("(?s)^.*(calendar\\.ics\\?key=[A-Za-z0-9_-]{43}).*$", "$1");
        String feed = peerbench.nobody().get(address).body();
        assertTrue(feed.contains("SUMMARY:Election: The council\\, Farfield"), feed);
        assertEquals(200, area.open("horizon.csv").status());
    }

    @Test
    void whatCameOfItIsAskedInOneForm() {
        election(today.minusDays(3));
        assertTrue(area.open("elections").text().contains("Record what came of it"));
        Page form = area.open("elections/" + id() + "/outcome");
        Holding leader = area.holder("council-leader").orElseThrow();
        Holding councillor = area.holder("councillor").orElseThrow();
        Page done = area.coordinator()
                .submit(
                        form,
                        "main form.card",
                        Map.of(
                                "came-" + leader.id(),
                                "lost",
                                "came-" + councillor.id(),
                                "again",
                                "new",
                                leader.id(),
                                "next",
                                "May 2031"));
        assertEquals(303, done.status(), done.text());
        Page shown = area.coordinator().follow(done);
        Holding again = area.holder("councillor").orElseThrow();
        assertEquals(councillor.held(), again.held(), "who is elected again goes on: one spell");
        assertEquals(Optional.of(EndKind.ELECTION), again.outlook().kind());
        assertEquals("2031-05", again.outlook().end().orElseThrow().text());
        Holding lost = area.post("council-leader").holdings().get(0);
        assertEquals(Optional.of(EndReason.ELECTION), lost.endReason());
        assertEquals(
                today.minusDays(2).toString(), lost.held().until().orElseThrow().text());
        Holding follower = area.holder("council-leader").orElseThrow();
        assertEquals(lost.held().until(), follower.held().from(), "nobody sits beside anybody for a day");
        assertEquals(Basis.ELECTED, follower.slices().get(0).basis());
        assertEquals(1, area.post("council-leader").on(today).size());
        assertFalse(area.open("elections").text().contains("Record what came of it"));
        area.coordinator().submit(shown, "form[action*=undo]", Map.of());
        assertTrue(area.holder("council-leader").orElseThrow().held().until().isEmpty());
    }

    @Test
    void nothingSaidOrAFollowerOfSomebodyWhoStaysIsNamedWithItsField() {
        election(today.minusDays(3));
        Page form = area.open("elections/" + id() + "/outcome");
        assertEquals(
                422, area.coordinator().submit(form, "main form.card", Map.of()).status());
        Holding leader = area.holder("council-leader").orElseThrow();
        Page wrong = area.coordinator()
                .submit(form, "main form.card", Map.of("came-" + leader.id(), "again", "new", leader.id()));
        assertEquals(422, wrong.status());
        assertEquals(
                1,
                wrong.document().select(".govuk-error-summary a[href='#new']").size());
    }

    private String id() {
        return area.open("elections").only("th a").attr("href").replaceAll("^.*/", "");
    }
}
