package org.peerbench.leadership.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Peerbench;

/** Files that come in over HTTP. */
class ImportsTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    private static int areas;

    private static final String TABLE = """
            organisation,post,role,seats,person,person_name,basis,start,end,source_url
            Tarn Council,Director of Adult Services,adult-social-services,1,p1,Ann Other,substantive,2019~,2021-03,https://tarn.example/a
            Tarn Council,Director of Adult Services,,,p2,,acting,2021-03-01,2021-09-01,
            Tarn Council,Director of Adult Services,,,p2,,substantive,2021-09-01,,
            Tarn Council,Leader of the Council,,,,,elected,2023-05-17,,
            """;

    private Brought area;

    @BeforeEach
    void anAreaOfItsOwn() {
        Api api = peerbench.api(Role.COORDINATOR);
        String code = "T" + ++areas;
        assertEquals(
                201,
                api.post("/api/areas", Map.of("name", "Tarn " + areas, "code", code, "kind", "test"))
                        .status());
        area = new Brought(api, code);
    }

    @Test
    void everyRowIsCountedAndSecondTimeNothingIsNew() {
        JsonNode applied = area.apply("csv", TABLE);
        assertEquals(4, applied.get("kept").asInt());

        JsonNode again = area.preview("csv", "", TABLE.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, again.get("kept").asInt(), again.toString());
        assertEquals(4, again.get("merged").asInt());
    }

    @Test
    void whatIsTakenBackLeavesNothing() {
        byte[] before = area.export("popolo");
        JsonNode applied = area.apply("csv", TABLE.replace("Tarn Council", "Beck Council"));
        area.undo(applied);
        assertArrayEquals(before, area.export("popolo"));
    }

    @Test
    void aNewEndChangesTheTimeInPostAndMakesNoSecondOne() {
        area.apply("csv", TABLE.replace("Tarn Council", "Fell Council"));
        String ended = TABLE.replace("Tarn Council", "Fell Council")
                .replace("substantive,2021-09-01,,", "substantive,2021-09-01,2026-06-30,");
        JsonNode applied = area.apply("csv", ended);

        assertTrue(Brought.codes(applied).contains("4 REPLACES"), applied.toString());
        String popolo = new String(area.export("popolo"), StandardCharsets.UTF_8);
        assertEquals(2, popolo.split("\"p2\"", -1).length - 1, popolo);
        assertTrue(popolo.contains("\"end_date\" : \"2026-06-30\""), popolo);
    }

    @Test
    void impossibleDatesAreLeftOutWithRowAndReason() {
        String bad = """
                post;start;end;person
                Chief Executive;2021-13-01;;a
                Chief Executive;2021-04-31;;b
                Chief Executive;2022-01-01;2021-01-01;c
                Chief Executive;;;d
                ;2022-01-01;;e
                Chief Executive;2022-02-01;;f
                """;
        JsonNode preview = area.preview("csv", "", ("\uFEFF" + bad).getBytes(StandardCharsets.UTF_8));

        assertEquals(
                List.of("2 BAD_DATE", "3 BAD_DATE", "4 REVERSED", "5 MISSING_START", "6 MISSING_POST"),
                Brought.codes(preview));
        assertEquals(1, preview.get("kept").asInt());
    }

    @Test
    void whatAnEndMeansIsAskedAndSaid() {
        area.apply("csv", "&endConvention=inclusive", """
                post,start,end,person
                Chair,2020-01-01,2021-03-31,a
                Chair,2021-04-01,2022-05,b
                """.getBytes(StandardCharsets.UTF_8));
        String popolo = new String(area.export("popolo"), StandardCharsets.UTF_8);

        assertTrue(popolo.contains("\"end_date\" : \"2021-04-01\""), popolo);
        assertTrue(popolo.contains("\"end_date\" : \"2022-05\""), popolo);
    }

    @Test
    void aPostBeforeThatNobodyKnowsIsSaid() {
        JsonNode preview = area.preview("csv", "", """
                organisation,post,start,person,follows
                Rill Council,Chair,2020-01-01,a,Rill District: Chair
                Rill Council,Clerk,2020-01-01,b,Rill Council: Chair
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(
                1,
                Brought.codes(preview).stream()
                        .filter("0 UNKNOWN_PREDECESSOR"::equals)
                        .count(),
                preview.toString());
    }

    @Test
    void aNameNeedsAPublicSource() {
        JsonNode preview = area.preview("csv", "", """
                post,start,person,person_name
                Chair,2020-01-01,a,Ann Other
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("2 NAME_WITHOUT_SOURCE"), Brought.codes(preview));
    }

    @Test
    void peopleOfOneNameStayTwoAndNobodysIdIsNobodyElse() {
        area.apply("csv", """
                post,start,end,person,person_name,source_url
                Chair,2020-01-01,2021-01-01,a,Ann Other,https://x.example
                Chair,2021-01-01,2022-01-01,b,Ann Other,https://x.example
                Chair,2022-01-01,2023-01-01,,,
                Chair,2023-01-01,,,,
                """);
        String popolo = new String(area.export("popolo"), StandardCharsets.UTF_8);

        assertEquals(2, popolo.split("Ann Other", -1).length - 1);
        assertEquals(4, popolo.split("\"slices\"", -1).length - 1);
    }

    @Test
    void popoloGoesOutInAndOutAgainUnchanged() {
        area.apply("csv", TABLE.replace("Tarn Council", "Scar Council"));
        byte[] first = area.export("popolo");
        area.apply("popolo", "", first);
        assertEquals(
                new String(first, StandardCharsets.UTF_8), new String(area.export("popolo"), StandardCharsets.UTF_8));

        anAreaOfItsOwn();
        JsonNode applied = area.apply("popolo", "", first);
        assertEquals(0, applied.get("skipped").asInt(), applied.toString());
        assertEquals(
                new String(first, StandardCharsets.UTF_8), new String(area.export("popolo"), StandardCharsets.UTF_8));
    }

    @Test
    void aTableThatWasTakenOutSaysNothingNew() {
        area.apply("csv", TABLE.replace("Tarn Council", "Gill Council"));
        JsonNode again = area.preview("csv", "", area.export("csv"));

        assertEquals(4, again.get("merged").asInt(), again.toString());
    }

    @Test
    void moreHoldersThanSeatsAreSaid() {
        JsonNode preview = area.preview("csv", "", """
                post,start,end,person
                Chair,2020-01-01,,a
                Chair,2021-01-01,,b
                """.getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("3 OVERLAP"), Brought.codes(preview));
        assertEquals(2, preview.get("kept").asInt());
    }

    @Test
    void aFileThatIsNoJsonIsRefusedWithItsLine() {
        assertEquals(
                422,
                area.send("popolo", "", "{\n\"persons\": [,".getBytes(StandardCharsets.UTF_8))
                        .status());
        assertEquals(
                422,
                area.send("popolo", "", "\"text\"".getBytes(StandardCharsets.UTF_8))
                        .status());
    }
}
