package org.peerbench.host.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerbench.api.access.Role;
import org.peerbench.host.editing.Program;
import org.peerbench.host.editing.RunningHost;
import org.peerbench.host.editing.Visitor;

/** Signals and figures come in as files too: every row is accounted for, and all of it can be undone. */
class OutsideTablesTest {
    private static final String SIGNALS = "area,kind,theme,severity,title,expires,source,key\n";
    private static final String FIGURES = "indicator,area,period,value,unit,source\n";

    @TempDir
    private static Path folder;

    private static RunningHost host;
    private static Program program;
    private static Visitor coordinator;

    @BeforeAll
    static void start() {
        host = RunningHost.in(folder);
        program = host.program(Role.COORDINATOR);
        coordinator = host.visitor("Cora", Role.COORDINATOR);
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    private static JsonNode preview(String kind, String file) {
        Program.Told told = program.post("/api/imports?kind=" + kind, file);
        assertEquals(201, told.status(), told.text());
        return told.body();
    }

    private static void accounts(JsonNode preview, int kept, int merged, int skipped) {
        assertEquals(kept, preview.get("kept").asInt(), preview.toString());
        assertEquals(merged, preview.get("merged").asInt(), preview.toString());
        assertEquals(skipped, preview.get("skipped").asInt(), preview.toString());
    }

    private static JsonNode act(JsonNode preview, String act) {
        return program.post("/api/imports/" + preview.get("id").asText() + "/" + act, "")
                .body();
    }

    private static long open(String source) {
        return program.get("/api/signals?limit=500").body().get("items").findValuesAsText("tool").stream()
                .filter(source::equals)
                .count();
    }

    @Test
    void everyRowOfAFileOfSignalsIsAccountedFor() {
        JsonNode preview = preview(
                "signals",
                SIGNALS
                        + "X99000001,need,leadership,3,No one chairs,2099-01-01,Chairs file,a\n"
                        + "X99000001,need,leadership,3,No one chairs,2099-01-01,Chairs file,a\n"
                        + "X99000001,need,leadership,4,Somebody chairs,2099-01-01,Chairs file,a\n"
                        + "Nowhere,need,leadership,3,No one chairs,2099-01-01,Chairs file,a\n"
                        + "X99000002,need,leadership,7,No one chairs,2001-01-01,,a\n");
        accounts(preview, 1, 1, 3);
        assertEquals(
                "SAID_TWICE UNKNOWN_AREA BAD_SOURCE BAD_SEVERITY BAD_EXPIRESON",
                preview.get("findings").findValuesAsText("code").stream().collect(Collectors.joining(" ")));
        assertEquals("APPLIED", act(preview, "apply").get("status").asText());
        assertEquals(1, open("Chairs file"));
        accounts(
                preview("signals", SIGNALS + "X99000001,NEED,leadership,3,No one chairs,2099-01-01,Chairs file,a\n"),
                0,
                1,
                0);
        assertEquals("UNDONE", act(preview, "undo").get("status").asText());
        host.settleSignals();
        assertEquals(0, open("Chairs file"));
    }

    @Test
    void figuresAreShownWithTheirSourceAndOnTheMapWhereTheyCoverEnoughAreas() {
        String four = IntStream.rangeClosed(1, 4)
                .mapToObj(
                        area -> "Carers known,X9900000" + area + ",2025,\"1,2" + area + "0.5\",people,Carers census\n")
                .collect(Collectors.joining());
        JsonNode preview = preview(
                "indicators",
                FIGURES + four
                        + "Step-down beds,X99000001,2025-26,12,beds,Bed count\n"
                        + "Step-down beds,X99000002,spring,many,beds,\n");
        accounts(preview, 5, 0, 1);
        act(preview, "apply");
        Document figures = coordinator.get("/areas/X99000001/figures");
        assertTrue(figures.text().contains("Carers census"));
        assertTrue(figures.select("tr:contains(Carers known)").text().contains("1,210.5"));
        assertTrue(figures.text().contains("Step-down beds"));
        Document map = coordinator.get("/areas");
        assertFalse(map.select("option:contains(Carers known)").isEmpty());
        assertTrue(map.select("option:contains(Step-down beds)").isEmpty());
        String chosen = map.select("option:contains(Carers known)").attr("value");
        assertTrue(coordinator.get("/areas?show=" + chosen).text().contains("Carers census"));
        assertTrue(coordinator.get("/help/sources").text().contains("Carers census"));
        act(preview, "undo");
        assertFalse(coordinator.get("/areas/X99000001/figures").text().contains("Carers census"));
    }

    @Test
    void theSameFigureAgainIsMergedAndAnotherValueReplacesIt() {
        String row = FIGURES + "Visits,X99000003,2025,10,visits,Visit log\n";
        act(preview("indicators", row), "apply");
        accounts(preview("indicators", row), 0, 1, 0);
        JsonNode later = preview("indicators", FIGURES + "Visits,X99000003,2025,11,visits,Visit log\n");
        accounts(later, 1, 0, 0);
        act(later, "apply");
        assertTrue(coordinator
                .get("/areas/X99000003/figures")
                .select("tr:contains(Visits)")
                .text()
                .contains("11"));
    }
}
