package org.peerbench.leadership.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Told;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** From a departure with notice to the successor. */
class DepartureTest {
    private static final String DASS = "adult-social-services";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final LocalDate today = LocalDate.now(java.time.ZoneOffset.UTC);
    private NewArea area;

    @BeforeEach
    void somebodyIsInPost() {
        area = NewArea.in(peerbench).withSeats();
        send("posts/" + post() + "/fill", Map.of("basis", "substantive", "since", "March 2020"));
    }

    private String post() {
        return area.post(DASS).post().id();
    }

    private Holding holder() {
        return area.holder(DASS).orElseThrow();
    }

    private Page send(String path, Map<String, String> fields) {
        Page form = area.open(path);
        assertEquals(200, form.status(), path + " " + form.text());
        return area.coordinator().submit(form, "main form.card", new HashMap<>(fields));
    }

    private Page leaves(String last, String told) {
        return send("holders/" + holder().id() + "/leaves", Map.of("last", last, "told", told));
    }

    private List<Told.Departure> told() {
        String id = holder().id();
        return peerbench.context("leadership-continuity").database().read(sql -> new Told(sql).all()).stream()
                .filter(departure -> departure.holding().equals(id))
                .toList();
    }

    @Test
    void theLastDayIsSaidAndTheDayAfterIsKept() {
        String last = today.plusDays(60).toString();
        Page done = area.coordinator().follow(leaves(last, "yes"));
        assertTrue(done.text().contains("the holder leaves, last day"), done.text());
        assertEquals(
                today.plusDays(61).toString(),
                holder().outlook().end().orElseThrow().text());
        assertEquals(Optional.of(EndKind.ANNOUNCED), holder().outlook().kind());
        assertTrue(holder().held().until().isEmpty(), "it has not happened yet");
        assertEquals(last, told().get(0).lastDay());
        assertTrue(done.text().contains("Prepare the handover"));
        assertTrue(done.text().contains("Cover it for now"));
    }

    @Test
    void whatIsNotAnnouncedIsToldToNobodyAndShownToWhoLooksAfterTheAreaOnly() {
        leaves(today.plusDays(60).toString(), "no");
        assertEquals(List.of(), told());
        assertTrue(area.open("").text().contains("not announced yet"));
        Page reader = peerbench.as(Role.VIEWER).get(area.path(""));
        assertFalse(reader.text().contains("Leaves"), reader.text());
        Page history = peerbench.as(Role.VIEWER).get("/areas/" + area.code() + "/history");
        assertFalse(history.text().contains(today.plusDays(61).toString()), history.text());
        assertFalse(history.text().contains("departure"), history.text());
    }

    @Test
    void whatIsTakenBackIsToldAsStaying() {
        leaves("", "yes");
        assertEquals("", told().get(0).lastDay());
        Page record = area.open("posts/" + post() + "/record");
        area.coordinator().submit(record, "form[action$=/stays]", Map.of());
        assertEquals(List.of(), told());
        assertTrue(holder().outlook().kind().isEmpty());
    }

    @Test
    void aSaveOnWhatSomebodyElseHasChangedIsRefused() {
        Page open = area.open("holders/" + holder().id() + "/leaves");
        leaves(today.plusDays(10).toString(), "yes");
        Page late = area.coordinator()
                .submit(
                        open,
                        "main form.card",
                        Map.of("last", today.plusDays(20).toString(), "told", "yes"));
        assertEquals(412, late.status());
        assertEquals(
                today.plusDays(11).toString(),
                holder().outlook().end().orElseThrow().text());
    }

    @Test
    void aDayBeforeTheFirstIsNamedWithItsField() {
        Page wrong = leaves("31/01/2019", "yes");
        assertEquals(422, wrong.status());
        assertTrue(wrong.only(".govuk-error-summary a[href='#last']").text().contains("Check the year"));
        assertEquals("31/01/2019", wrong.only("#last").attr("value"));
    }

    @Test
    void anInterimCoversAndLeavesWhenThePostIsFilled() {
        send(
                "holders/" + holder().id() + "/left",
                Map.of("last", today.minusDays(31).toString(), "reason", "retired"));
        assertEquals(Optional.of(EndReason.RETIRED), holder().endReason());
        assertTrue(
                area.open("").text().contains("empty for 31 days"),
                area.open("").text());
        send(
                "posts/" + post() + "/cover",
                Map.of("basis", "interim", "since", today.minusDays(1).toString()));
        Holding cover = holder();
        assertEquals(Basis.INTERIM, cover.slices().get(0).basis());
        Page fill = area.open("posts/" + post() + "/fill");
        area.coordinator()
                .submit(
                        fill,
                        "main form.card",
                        Map.of("basis", "substantive", "since", today.toString(), "ends", cover.id()));
        Holding over = area.post(DASS).holdings().stream()
                .filter(holding -> holding.id().equals(cover.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(Optional.of(EndReason.COVER_ENDED), over.endReason());
        assertEquals(today.toString(), over.held().until().orElseThrow().text());
        assertEquals(1, area.post(DASS).on(today).size());
    }

    @Test
    void whoBeginsLaterIsNamedUntilThen() {
        send(
                "holders/" + holder().id() + "/left",
                Map.of("last", today.minusDays(3).toString()));
        send(
                "posts/" + post() + "/fill",
                Map.of("basis", "substantive", "since", today.plusDays(30).toString()));
        assertEquals(
                List.of(Basis.DESIGNATE, Basis.SUBSTANTIVE),
                holder().slices().stream().map(slice -> slice.basis()).toList());
        String text = area.open("").text();
        assertTrue(text.contains("empty for 3 days") && text.contains("Next: name not recorded"), text);
    }

    @Test
    void aNameWithoutAPublicSourceIsNotKept() {
        Page wrong =
                send("posts/" + post() + "/cover", Map.of("basis", "acting", "since", "2026", "name", "Ann Example"));
        assertEquals(422, wrong.status());
        assertTrue(wrong.only(".govuk-error-summary a[href='#source']").text().contains("public source"));
    }

    @Test
    void awayAndBackTileTheHolding() {
        send("holders/" + holder().id() + "/away", Map.of("since", "1 May 2026", "until", "1 September 2026"));
        assertEquals(
                List.of(false, true, false),
                holder().slices().stream().map(slice -> slice.absent()).toList());
        send("holders/" + holder().id() + "/way", Map.of("basis", "acting", "since", "1 October 2026"));
        assertEquals(4, holder().slices().size());
        assertEquals(
                "2026-10-01",
                holder().slices().get(2).during().until().orElseThrow().text());
    }

    @Test
    void anUndoBringsBackWhatWas() {
        Page done = area.coordinator().follow(leaves(today.plusDays(60).toString(), "yes"));
        area.coordinator().submit(done, "form[action*=undo]", Map.of());
        assertTrue(holder().outlook().end().isEmpty());
    }
}
