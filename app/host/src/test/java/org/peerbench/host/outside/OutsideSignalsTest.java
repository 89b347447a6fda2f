package org.peerbench.host.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.Program;
import org.peerbench.host.editing.RunningHost;
import org.peerbench.host.editing.Visitor;
import org.peerbench.host.signal.OutsideSignals;

/** Analysts send signals without a tool: they are shown like a tool's, with their source, and end by themselves. */
class OutsideSignalsTest {
    private static final String PLACE = "/api/areas/X99000001/signals";

    @TempDir
    private static Path folder;

    private static RunningHost host;
    private static Program program;

    @BeforeAll
    static void start() {
        host = RunningHost.in(folder);
        program = host.program(Role.AREA_LEAD, "X99000001");
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static String signal(String source, String key, String title) {
        return """
                {"kind":"NEED","theme":"leadership","severity":4,"title":"%s","evidence":"12 of 30 wards",
                 "href":"https://example.org/report","observedOn":"2026-01-05","expiresOn":"2099-12-31",
                 "source":"%s","key":"%s"}""".formatted(title, source, key);
    }

    private static JsonNode open(String source) {
        JsonNode items = program.get(PLACE + "?limit=500").body().get("items");
        var found = new ObjectMapper().createArrayNode();
        items.forEach(item -> {
            if (item.get("tool").asText().equals(source)) {
                found.add(item);
            }
        });
        return found;
    }

    @Test
    void aSignalHasAllFieldsAndIsShownWithItsSourceOnTheAreasPage() {
        Program.Told told = program.post(PLACE, signal("Ward survey", "wards", "Wards are short of nurses"));
        assertEquals(201, told.status(), told.text());
        assertEquals(1, told.body().get("added").asInt());
        JsonNode stored = open("Ward survey").get(0);
        assertEquals("wards", stored.get("key").asText());
        assertEquals("NEED", stored.get("kind").asText());
        assertEquals("leadership", stored.get("theme").asText());
        assertEquals(4, stored.get("severity").asInt());
        assertEquals("12 of 30 wards", stored.get("evidence").asText());
        assertEquals("https://example.org/report", stored.get("href").asText());
        assertEquals("2026-01-05", stored.get("observedOn").asText());
        assertEquals("2099-12-31", stored.get("expiresOn").asText());
        assertEquals("OPEN", stored.get("state").asText());
        assertEquals("everyone", stored.get("audience").asText());
        assertEquals(
                1,
                program
                        .get("/api/signals?kind=NEED&theme=leadership&area=X99000001")
                        .body()
                        .get("items")
                        .findValues("tool")
                        .stream()
                        .filter(tool -> tool.asText().equals("Ward survey"))
                        .count());
        Document page = host.visitor("Reader", Role.VIEWER).get("/areas/X99000001");
        assertTrue(page.text().contains("Wards are short of nurses"));
        assertTrue(page.text().contains("Ward survey"));
        assertEquals(
                "https://example.org/report",
                page.select("a:contains(Wards are short)").first().attr("href"));
    }

    @Test
    void theSameSourceAndKeyReplacesAndTheSameAgainChangesNothing() {
        program.post(PLACE, signal("Bed census", "beds", "Beds are full"));
        assertEquals(
                1,
                program.post(PLACE, signal("Bed census", "beds", "Beds are free again"))
                        .body()
                        .get("replaced")
                        .asInt());
        assertEquals(
                "Beds are free again", open("Bed census").get(0).get("title").asText());
        JsonNode again = program.post(PLACE, signal("Bed census", "beds", "Beds are free again"))
                .body();
        assertEquals(1, again.get("unchanged").asInt());
        assertTrue(again.get("changes").isNull());
        assertEquals(1, open("Bed census").size());
    }

    @Test
    void severalAreTakenAtOnceOrNoneOfThem() {
        String good = signal("Many", "a", "First") + "," + signal("Many", "b", "Second");
        assertEquals(
                2, program.post(PLACE, "[" + good + "]").body().get("added").asInt());
        Program.Told bad = program.post(
                PLACE,
                "{\"items\":[" + signal("Several", "a", "First") + "," + signal("Several", "a", "Second") + "]}");
        assertEquals(422, bad.status());
        assertEquals(2, bad.body().get("errors").get(0).get("row").asInt());
        assertEquals(0, open("Several").size());
    }

    @Test
    void everyFaultIsNamedWithItsField() {
        Program.Told told = program.post(
                PLACE,
                "{\"kind\":\"WISH\",\"theme\":\"nothing\",\"severity\":9,\"title\":\" \",\"href\":\"javascript:alert(1)\","
                        + "\"observedOn\":\"2099-01-01\",\"expiresOn\":\"2020-01-01\"}");
        assertEquals(422, told.status());
        String fields =
                told.body().get("errors").findValuesAsText("field").stream().collect(Collectors.joining(" "));
        assertEquals("title source kind theme severity href observedOn expiresOn", fields);
    }

    @Test
    void atMostTwoHundredOfASourceAreOpenInAnArea() {
        String many = IntStream.rangeClosed(1, SignalInbox.MOST + 1)
                .mapToObj(number -> signal("Flood", "k" + number, "Matter " + number))
                .collect(Collectors.joining(",", "[", "]"));
        Program.Told told = program.post(PLACE, many);
        assertEquals(409, told.status());
        assertEquals(
                "Flood would have 201 signals open in this area. At most 200 are kept: withdraw some, or let them expire.",
                told.body().get("detail").asText());
    }

    @Test
    void onlyTheTokensOwnAreasAreTaken() {
        assertEquals(
                403,
                program.post("/api/areas/X99000002/signals", signal("Elsewhere", "x", "Not mine"))
                        .status());
        assertEquals(
                403,
                host.program(Role.VIEWER)
                        .post(PLACE, signal("Viewer", "x", "No"))
                        .status());
    }

    @Test
    void whatWasWithdrawnIsClosedAndAnUndoBringsItBack() {
        program.post(PLACE, signal("Phone round", "a", "Nobody answers"));
        Program.Told gone = program.delete(PLACE + "?source=Phone+round");
        assertEquals(1, gone.body().get("withdrawn").asInt());
        assertEquals(0, open("Phone round").size());
        assertEquals(404, program.delete(PLACE + "?source=Phone+round").status());
        Visitor coordinator = host.visitor("Undoer", Role.COORDINATOR);
        Document change =
                coordinator.get("/changes/" + gone.body().get("changes").asText());
        coordinator.submit(change, "/undo");
        host.settleSignals();
        assertEquals(1, open("Phone round").size());
    }

    @Test
    void anExpiredSignalClosesByItself() {
        program.post(PLACE, signal("Old report", "a", "Soon over"));
        String area = host.area("X99000001").id();
        host.database().write(new Author("system", "Test", "test"), "a later day", tx -> {
            new OutsideSignals(tx.sql())
                    .show(tx, area, LocalDate.of(2099, 12, 31), Instant.now().plusMillis(5));
            return null;
        });
        assertEquals(0, open("Old report").size());
    }
}
