package org.peerbench.host.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.Program;
import org.peerbench.host.editing.RunningHost;
import org.peerbench.host.editing.Visitor;

/** Every list, page and route of the directory can be asked about another day and an earlier state of record. */
class DaysTest {
    private static final List<String> PAGES = List.of(
            "/areas",
            "/areas?view=table",
            "/areas/X99000001",
            "/areas/X99000001/organisations",
            "/areas/X99000001/people",
            "/areas/X99000001/figures",
            "/organisations",
            "/people",
            "/themes");

    @TempDir
    private static Path folder;

    private static RunningHost host;
    private static Visitor coordinator;
    private static Program program;

    @BeforeAll
    static void start() {
        host = RunningHost.in(folder);
        coordinator = host.visitor("Coordinator", Role.COORDINATOR);
        program = host.program(Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String moment() {
        // Changes made in the same millisecond count as recorded by then.
        Instant now = Instant.now();
        while (!Instant.now().isAfter(now.plusMillis(2))) {
            Thread.onSpinWait();
        }
        return now.plusMillis(1).toString();
    }

    private static String with(String path, String more) {
        return path + (path.contains("?") ? "&" : "?") + more;
    }

    @Test
    void everyPageSaysThatAnEarlierStateOfRecordIsShownAndLeadsBackToToday() {
        for (String page : PAGES) {
            Document shown = coordinator.get(with(page, "recordedBy=" + moment()));
            assertEquals(200, coordinator.status(), page);
            assertTrue(shown.select(".flash--day").text().contains("as it was recorded by"), page);
            assertEquals(page, shown.select(".flash--day a").attr("href"));
        }
    }

    @Test
    void everyPageSaysWhichOtherDayIsShown() {
        for (String page : PAGES) {
            Document shown = coordinator.get(with(page, "asOf=2021-04-01"));
            assertEquals(200, coordinator.status(), page);
            assertTrue(shown.select(".flash--day").text().contains("1 April 2021"), page);
        }
    }

    @Test
    void todayNothingIsSaidAndBothDaysCanBeChosen() {
        for (String page : PAGES) {
            Document shown = coordinator.get(page);
            assertTrue(shown.select(".flash--day").isEmpty(), page);
            assertFalse(shown.select("input[name=recordedBy]").isEmpty(), page);
        }
    }

    @Test
    void linksKeepTheChoiceAndNothingIsOfferedToBeChanged() {
        String choice = "asOf=2021-04-01&recordedBy=2026-01-02";
        for (String page : PAGES) {
            Document shown = coordinator.get(with(page, "asOf=2021-04-01&recordedBy=" + moment()));
            assertTrue(
                    shown.select("main a[href$=/edit], main a[href$=/new], main form[method=post]")
                            .isEmpty(),
                    page);
            shown.select("main a[href^=/areas], main a[href^=/organisations], main a[href^=/people]").stream()
                    .filter(link -> link.parents().select(".flash--day").isEmpty())
                    .map(link -> link.attr("href"))
                    .filter(link -> !link.endsWith("/history"))
                    .forEach(link -> assertTrue(
                            link.contains("asOf=2021-04-01") && link.contains("recordedBy="), page + ": " + link));
        }
        Document narrowed = coordinator.get("/people?" + choice);
        assertEquals(
                "2026-01-02",
                narrowed.select("form[action=/people] input[name=recordedBy]").attr("value"));
    }

    @Test
    void anOrganisationIsShownAsItWasRecordedBeforeItWasChanged() {
        Program.Told made = program.post("/api/organisations", "{\"name\":\"Old Mill Trust\",\"type\":\"voluntary\"}");
        String path = "/api/organisations/" + made.body().get("id").asText();
        String before = moment();
        program.put(path, made.etag(), "{\"name\":\"New Mill Trust\",\"type\":\"acute_trust\"}");
        assertEquals("New Mill Trust", program.get(path).body().get("name").asText());
        Program.Told then = program.get(path + "?recordedBy=" + before);
        assertEquals("Old Mill Trust", then.body().get("name").asText());
        assertEquals(made.etag(), then.etag());
        assertEquals(
                1,
                program.get("/api/organisations?q=old+mill&recordedBy=" + before)
                        .body()
                        .get("items")
                        .size());
        Document page = coordinator.get(path.substring("/api".length()) + "?recordedBy=" + before);
        assertEquals("Old Mill Trust", page.select("h1").text());
        assertTrue(coordinator
                .get("/organisations.csv?recordedBy=" + before)
                .text()
                .contains("Old Mill Trust"));
    }

    @Test
    void whatWasNotRecordedByThenIsNotThere() {
        String before = moment();
        Program.Told made = program.post("/api/people", "{\"role\":\"Lately recorded\"}");
        String path = "/people/" + made.body().get("id").asText();
        assertEquals(404, program.get("/api" + path + "?recordedBy=" + before).status());
        coordinator.get(path + "?recordedBy=" + before);
        assertEquals(404, coordinator.status());
        assertEquals(
                0,
                program.get("/api/areas?recordedBy=2001-01-01")
                        .body()
                        .get("items")
                        .size());
    }

    @Test
    void aDayCountsToItsEnd() {
        Program.Told made = program.post("/api/people", "{\"role\":\"Recorded today\"}");
        String path = "/api/people/" + made.body().get("id").asText();
        String today =
                Instant.now().atZone(ZoneId.of("Europe/London")).toLocalDate().toString();
        assertEquals(200, program.get(path + "?recordedBy=" + today).status());
        assertEquals(422, program.get(path + "?recordedBy=soon").status());
    }

    @Test
    void aPartialDateHasThreeAnswers() {
        String body =
                "{\"name\":\"Maybe\",\"code\":\"X99000777\",\"kind\":\"test\",\"validFrom\":\"2019\",\"validTo\":\"2021-04\"}";
        assertEquals(201, program.post("/api/areas", body).status());
        assertEquals("no", existed("2018-12-31"));
        assertEquals("possibly", existed("2019-06-30"));
        assertEquals("yes", existed("2020-01-01"));
        assertEquals("possibly", existed("2021-04-15"));
        assertEquals("no", existed("2021-05-01"));
        Document page = coordinator.get("/areas/X99000777?asOf=2019-06-30");
        assertTrue(page.select(".flash--watch").text().contains("Nobody can say"));
        Document list = coordinator.get("/areas?view=table&whose=all&asOf=2019-06-30");
        assertTrue(list.select("th:contains(Maybe)").text().contains("possibly"));
        assertTrue(list.select(".context").text().contains("only possibly"));
    }

    @Test
    void signalsAreThoseThatStoodThen() {
        String before = moment();
        String sent = "{\"kind\":\"NEED\",\"theme\":\"leadership\",\"severity\":3,\"title\":\"Lately sent\","
                + "\"expiresOn\":\"2099-01-01\",\"source\":\"Days\"}";
        assertEquals(201, program.post("/api/areas/X99000003/signals", sent).status());
        String place = "/api/areas/X99000003/signals";
        assertTrue(program.get(place).text().contains("Lately sent"));
        assertFalse(program.get(place + "?recordedBy=" + before).text().contains("Lately sent"));
        assertFalse(program.get(place + "?asOf=2021-04-01").text().contains("Lately sent"));
        Document page = coordinator.get("/areas/X99000003?asOf=2021-04-01");
        // The history below the page tells what was recorded, whichever day is shown.
        page.select("section[aria-labelledby=recent-title]").remove();
        assertFalse(page.text().contains("Lately sent"));
    }

    private static String existed(String day) {
        return program.get("/api/areas/X99000777?asOf=" + day)
                .body()
                .get("existed")
                .asText();
    }
}
