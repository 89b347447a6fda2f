package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Departures that came by a file, and such as are undone and done again, as the relationship map and Today tell them. */
class DepartureUndoneTest {
    private static final String MAP = "/tools/relationship-mapping/areas/";
    private static final String SEATS = "/tools/leadership-continuity/areas/";
    private static final String UPPER_VANE = "X99000001";
    private static final String QUILLBAY = "X99000008";

    private static final Instant BEGIN = Instant.parse("2026-11-21T14:05:00Z");

    @RegisterExtension
    static final Peerbench peerbench =
            Shipped.demo().at(Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), BEGIN)));

    private final Person coordinator = peerbench.as(Role.COORDINATOR);
    private final Api api = peerbench.api(Role.COORDINATOR);

    @Test
    void whatTheDemonstrationsFilesAnnounceIsKnownFromItsFirstMinute() {
        settle();
        peerbench.settleSignals();
        assertTrue(marked(UPPER_VANE), "on the map");
        assertEquals(1, today("Director of Adult Services", UPPER_VANE), "in Today");
        assertEquals(1, today("Accountable Officer, Stonereach", "X99000002"), "in Today");
    }

    @Test
    void anUndoneDepartureIsGoneFromMapTodayAndSignalsAndComesBackWithIt() {
        JsonNode post = post("Director of Adult Services");
        linkHangsOn(post.path("holders").get(0).path("person").asText());
        String record = SEATS + QUILLBAY + "/posts/" + post.path("id").asText() + "/record";
        String form = coordinator.get(record).only("a[href$=/leaves]").attr("href");
        coordinator.submit(coordinator.get(form), "main form.card", Map.of("last", "31 January 2027", "told", "yes"));
        shown(true);
        String undo = undo(departure());
        shown(false);
        undo(undo);
        shown(true);
    }

    private void shown(boolean leaves) {
        settle();
        peerbench.settleSignals();
        assertEquals(leaves, marked(QUILLBAY), "on the map");
        assertEquals(leaves ? 1 : 0, today("Director of Adult Services", QUILLBAY), "in Today");
        String signals = api.get("/api/areas/" + QUILLBAY + "/signals").text();
        assertEquals(leaves, signals.contains("hang on somebody who leaves on 31 January 2027"), "of the map");
        assertEquals(leaves, signals.contains("the holder leaves in"), "of the posts");
    }

    private boolean marked(String area) {
        return coordinator.get(MAP + area).body().contains("class=\"sign sign-leaving\"");
    }

    /** How many lines of Today speak of this post in an area. */
    private long today(String post, String area) {
        String id = peerbench
                .context("leadership-continuity")
                .directory()
                .area(area)
                .orElseThrow()
                .id();
        long lines = 0;
        for (JsonNode item : today().path("items")) {
            boolean here = item.path("area").asText().equals(id);
            lines += here && item.path("sentence").asText().contains(post) ? 1 : 0;
        }
        return lines;
    }

    /** A tool that is late says nothing, and the answer says so: it is asked again once nothing else keeps it busy. */
    private JsonNode today() {
        JsonNode today = api.get("/api/today").json();
        for (int again = 0; again < 4 && !today.path("missing").isEmpty(); again++) {
            peerbench.settleSignals();
            today = api.get("/api/today").json();
        }
        assertEquals("[]", today.path("missing").toString());
        return today;
    }

    private JsonNode post(String label) {
        JsonNode posts = api.get("/api" + SEATS + QUILLBAY + "/posts").json().path("posts");
        return StreamSupport.stream(posts.spliterator(), false)
                .filter(post -> post.path("label").asText().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private void linkHangsOn(String id) {
        ToolContext map = peerbench.context("relationship-mapping");
        String organisation = map.directory().person(id).orElseThrow().organisation();
        String other = map.directory().peopleIn(QUILLBAY).stream()
                .filter(person -> person.role().equals("Healthwatch Manager"))
                .findFirst()
                .orElseThrow()
                .organisation();
        coordinator.submit(
                coordinator.get(MAP + QUILLBAY + "/ties/new?from=" + organisation + "&to=" + other),
                "main form",
                Map.of("fromPerson", id, "level", "3", "says", "both", "source", "Test"));
    }

    private String departure() {
        JsonNode sets = api.get("/api/changes?area=" + QUILLBAY).json().path("items");
        return StreamSupport.stream(sets.spliterator(), false)
                .filter(set -> set.path("what").asText().contains("leaves, last day"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(sets.toString()))
                .path("id")
                .asText();
    }

    private String undo(String set) {
        ApiAnswer undone = api.post("/api/changes/" + set + "/undo", Map.of());
        assertEquals(200, undone.status(), undone.text());
        return undone.json().path("changeSet").asText();
    }

    /** One tool publishes, the other hears: two rounds. */
    private static void settle() {
        peerbench.workbench().exchange().delivery().settle();
        peerbench.workbench().exchange().delivery().settle();
    }
}
