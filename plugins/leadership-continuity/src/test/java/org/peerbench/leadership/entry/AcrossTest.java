package org.peerbench.leadership.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.Successions;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** An organisation goes into another: its posts go on there, with whoever holds them. */
class AcrossTest {
    private static final String ICB = "integrated-care-board";
    private static final String TOOL = "/api/tools/leadership-continuity/";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final LocalDate on = today.minusDays(20);
    private final NewArea area = NewArea.in(peerbench).withSeats();
    private String before;
    private String hospital;

    @BeforeEach
    void somebodyIsInPost() {
        Page fill = area.open("posts/" + area.post(ICB).post().id() + "/fill");
        area.coordinator().submit(fill, "main form.card", Map.of("basis", "substantive", "since", "2022-07-01"));
        before = area.post(ICB).post().organisation().orElseThrow();
        hospital = area.post("trust-chief-executive").post().organisation().orElseThrow();
    }

    private JsonNode measures() {
        return peerbench
                .api(Role.COORDINATOR)
                .get(TOOL + "areas/" + area.code() + "/measures?from=" + today.minusYears(1) + "&to=" + today)
                .json();
    }

    private Page across() {
        Page form = area.open("organisations/" + before + "/across");
        assertEquals(200, form.status(), form::text);
        Page done = area.coordinator()
                .submitAll(
                        form,
                        "main form.card",
                        Map.of(
                                "organisation", List.of(hospital),
                                "kind", List.of("merged"),
                                "on", List.of(on.toString()),
                                "posts",
                                        form.document()
                                                .select("input[name=posts][checked]")
                                                .eachAttr("value")));
        assertEquals(303, done.status(), done::text);
        return done;
    }

    @Test
    void theFormSaysWhoGoesOnBeforeAnythingIsSaved() {
        String text = area.open("organisations/" + before + "/across").text();
        assertTrue(text.contains("goes on in it: the time in post counts as one"), text);
        assertTrue(text.contains("Nobody is in post: it goes on empty."), text);
        String one = area.open("posts/" + area.post(ICB).post().id() + "/carry").text();
        assertTrue(one.contains("goes on in it: the time in post counts as one"), one);
    }

    @Test
    void everyPostGoesOnAndItsHolderIsOneSpell() {
        JsonNode figures = measures();
        String old = area.post(ICB).post().id();
        int posts = area.posts().size();
        across();
        List<PostHistory> both = area.posts().stream()
                .filter(history -> history.post().role().equals(ICB))
                .toList();
        assertEquals(2, both.size());
        PostHistory after = both.stream()
                .filter(history -> !history.post().id().equals(old))
                .findFirst()
                .orElseThrow();
        Holding goesOn = after.on(today).get(0);
        Holding gone = both.stream()
                .filter(history -> history.post().id().equals(old))
                .findFirst()
                .orElseThrow()
                .holdings()
                .get(0);
        assertEquals(gone.person(), goesOn.person());
        assertEquals(gone.held().until(), goesOn.held().from());
        List<Succession> links =
                peerbench.context("leadership-continuity").database().read(sql -> new Successions(sql).of(area.id()));
        assertEquals(1, links.size(), "of the place lead nothing is recorded: it only moves");
        assertEquals(Optional.of(hospital), area.post("place-lead").post().organisation());
        assertEquals(posts + 1, area.posts().size());
        JsonNode then = measures();
        for (String figure : List.of("stabilityIndex", "vacancies", "pointVacancy")) {
            assertEquals(figures.get(figure), then.get(figure), figure);
        }
        assertTrue(area.open("").body().contains(">Merger</text>"));
    }

    @Test
    void whatAMergerOfTheDirectoryLeavesBehindIsSaidOnThePost() {
        Api api = peerbench.api(Role.COORDINATOR);
        var stored = api.get("/api/organisations/" + before);
        ObjectNode record = (ObjectNode) stored.json();
        record.putArray("successors").add(hospital);
        record.put("validTo", on.toString());
        var saved = api.put("/api/organisations/" + before, record, stored.revision());
        assertEquals(200, saved.status(), saved.toString());
        Page post = area.open("posts/" + area.post(ICB).post().id() + "/record");
        assertTrue(post.text().contains("Fields ICB went into Farfield Hospital."), post.text());
        Page form = area.open("organisations/" + before + "/across");
        assertEquals(hospital, form.only("#organisation option[selected]").attr("value"));
    }

    @Test
    void aPostThatIsThereAlreadyTakesTheOtherInAndAnUndoPutsAllBack() {
        Page edit =
                area.open("posts/" + area.post("trust-chief-executive").post().id() + "/edit");
        area.coordinator()
                .submit(
                        edit,
                        "main form.card",
                        Map.of("label", area.post(ICB).post().label()));
        int posts = area.posts().size();
        Page done = across();
        assertEquals(posts, area.posts().size());
        Holding gone = area.holder(ICB).orElseThrow();
        assertEquals(Optional.of(on.toString()), gone.held().until().map(Object::toString));
        Page shown = area.coordinator().follow(done);
        area.coordinator().submit(shown, "form[action*=undo]", Map.of());
        assertEquals(posts, area.posts().size());
        assertTrue(area.holder(ICB).orElseThrow().held().until().isEmpty());
    }
}
