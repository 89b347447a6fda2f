package org.peerbench.relationships.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

class ExchangeTest {
    @RegisterExtension
    static final Peerbench peerbench = Workbench.withThisTool();

    private static final String GRAPHML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
              <key id="d0" for="node" attr.name="label" attr.type="string"/>
              <key id="d1" for="edge" attr.name="weight" attr.type="double"/>
              <graph edgedefault="undirected">
                <node id="a"><data key="d0">Council</data></node>
                <node id="b"><data key="d0">Trust</data></node>
                <node id="c"><data key="d0">Healthwatch</data></node>
                <node id="d"><data key="d0">Hospice</data></node>
                <edge source="a" target="b"><data key="d1">3.0</data></edge>
                <edge source="b" target="c"><data key="d1">1</data></edge>
                <edge source="c" target="c"><data key="d1">1</data></edge>
              </graph>
            </graphml>
            """;

    private static final String PEOPLE = """
            {"elements":[
              {"label":"Ann","organisation":"Council","role":"Director of adult services"},
              {"label":"Bo","organisation":"Council"},
              {"label":"Cy","organisation":"Trust"},
              {"label":"Di","organisation":"Trust"}],
             "connections":[
              {"from":"Ann","to":"Cy","direction":"mutual","level":2},
              {"from":"Ann","to":"Di","direction":"directed","level":3},
              {"from":"Ann","to":"Bo","direction":"directed","level":1}]}
            """;

    private final Workbench workbench = new Workbench(peerbench);

    @Test
    void aNetworkIsLookedAtThenAppliedThenTakenBack() {
        String area = workbench.area();
        ApiAnswer preview = workbench.preview(area, "format=graphml", GRAPHML);
        assertEquals(201, preview.status(), preview::toString);
        JsonNode told = preview.json();
        assertEquals(List.of(7, 6, 0, 1), counts(told), told::toString);
        assertTrue(Workbench.codes(told).contains("SELF_LOOP"), told::toString);
        assertEquals(0, network(area).path("nodes").size());
        String id = told.path("id").asText();
        assertEquals(200, workbench.apply(id).status());
        JsonNode network = network(area);
        assertEquals(4, network.path("nodes").size(), "also the hospice, which has no link");
        assertEquals(List.of("CONFIRMED", "CONFIRMED"), network.path("ties").findValuesAsText("status"));
        JsonNode density =
                workbench.get(area, "measures").json().path("network").path("density");
        assertEquals(2 / 6.0, density.path("value").asDouble(), 1e-9);
        assertEquals(200, workbench.undo(id).status());
        assertEquals(0, network(area).path("nodes").size());
    }

    @Test
    void whatWasBroughtTwiceIsOnRecordAlready() {
        String area = workbench.area();
        workbench.bring(area, "format=graphml", GRAPHML);
        JsonNode again = workbench.preview(area, "format=graphml", GRAPHML).json();
        assertEquals(List.of(7, 0, 6, 1), counts(again), again::toString);
        assertTrue(!Workbench.codes(again).contains("UNKNOWN_ORGANISATION"), again::toString);
    }

    @Test
    void aNetworkOfPeopleHangsItsLinksOnThem() {
        String area = workbench.area();
        JsonNode preview = workbench.bring(area, "format=kumu-json&actors=people", PEOPLE);
        assertEquals(List.of(7, 6, 0, 1), counts(preview), preview::toString);
        assertEquals(2, network(area).path("nodes").size());
        assertEquals(1, network(area).path("ties").size());
    }

    @Test
    void trustIsNeitherBroughtInOneByOneNorTakenOut() {
        String area = workbench.area();
        assertEquals(
                403,
                workbench
                        .preview(area, "format=graphml&relation=trust", GRAPHML)
                        .status());
        for (String format : List.of("graphml", "gexf", "csv-edges", "csv-matrix", "kumu-json", "xlsx")) {
            assertEquals(
                    403,
                    workbench
                            .get(area, "export?relation=value&format=" + format)
                            .status());
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsLine() {
        String area = workbench.area();
        ApiAnswer refused = workbench.preview(area, "format=gexf", "<gexf>\n<graph>\n<nodes>\n<node id='1'>");
        assertEquals(422, refused.status(), refused::toString);
        assertEquals("DAMAGED", refused.json().path("code").asText());
        assertEquals(4, refused.json().path("errors").path(0).path("row").asInt(), refused::toString);
    }

    @Test
    void aFormOffersTheKindsOfLinkOfWhichAnswersCanBeBroughtIn() {
        for (String format : List.of("csv-edges", "graphml")) {
            String form = peerbench
                    .as(Role.COORDINATOR)
                    .get("/import/relationship-mapping/" + format)
                    .body();
            assertTrue(form.contains("value=\"frequency\""), form);
            assertTrue(!form.contains("value=\"trust\""), form);
        }
    }

    @Test
    void aPreviewHasNoColumnInWhichNothingStands() {
        JsonNode preview = workbench
                .preview(workbench.area(), "format=csv-edges", "source,target,level,note\nA,B,2,\n")
                .json();
        assertEquals(1, preview.path("kept").asInt(), preview::toString);
        String page = peerbench
                .as(Role.ADMINISTRATOR)
                .get("/import/files/" + preview.path("id").asText())
                .text();
        assertTrue(page.contains("How closely") && !page.contains("No longer since"), page);
    }

    @Test
    void aMatrixKeepsBlankApartFromNought() {
        String area = workbench.area();
        JsonNode preview = workbench.bring(
                area, "format=csv-matrix&directed=true", ";North;South;East\nNorth;;2;\nSouth;0;;\nEast;;;\n");
        assertEquals(List.of(5, 5, 0, 0), counts(preview), preview::toString);
        JsonNode network = workbench.get(area, "network?rule=reported").json();
        assertEquals(3, network.path("nodes").size());
        assertEquals(2, network.path("answered").asInt(), network::toString);
    }

    @Test
    void everyExportOpensAgain() {
        String area = workbench.area();
        workbench.bring(area, "format=graphml", GRAPHML);
        Map<String, String> same = Map.of(
                "graphml", "graphml",
                "gexf", "gexf",
                "gexf-1.2", "gexf",
                "kumu-json", "kumu-json",
                "xlsx", "xlsx",
                "xlsx-matrix", "csv-matrix&directed=true",
                "csv-matrix", "csv-matrix&directed=true",
                "csv-edges", "csv-edges");
        String expected = network(area).path("ties").toString();
        same.forEach((export, format) -> {
            String other = workbench.area();
            JsonNode preview =
                    workbench.bring(other, "unlisted=unknown&format=" + format, workbench.export(area, export));
            assertEquals(0, preview.path("skipped").asInt(), export + preview);
            assertEquals(
                    network(area).path("ties").findValuesAsText("level"),
                    network(other).path("ties").findValuesAsText("level"),
                    export + " " + expected);
            assertEquals(
                    network(area).path("answered").asInt(),
                    network(other).path("answered").asInt(),
                    export);
        });
    }

    /** Half a year of what an area knows: dates in part, answers that were not given, two surveys, views of a third. */
    private static final String KNOWN = """
            source,target,level,from,to,observed,respondent,note,speaker,status,wave,provenance
            North Council,Quay Trust,3,2021,,2024-05,Director of adults,"=1+1, and ""more"" too",,,Spring 2024,Survey
            Quay Trust,North Council,1,,2024-02-29,2024-05,,,,,Spring 2024,Survey
            North Council,Quay Trust,2,,,2025-05-03,Director of adults,,,,Autumn 2025,Survey
            North Council,Harbour Homes,,,,2025,,,,DONT_KNOW,Autumn 2025,Survey
            Harbour Homes,Quay Trust,,,,,,,,DECLINED,,Minutes
            Harbour Homes,North Council,0,,,2023-11,,never met,,,,Minutes
            Quay Trust,Harbour Homes,4,2020-03,2022,,,,North Council,,,Minutes
            """;

    @Test
    void roundTripsKeepDatesUnknownsSurveysAndWhoSaysSo() {
        String area = workbench.area();
        JsonNode brought = workbench.bring(area, "unlisted=unknown&format=csv-edges", KNOWN);
        assertEquals(List.of(7, 7, 0, 0), counts(brought), brought::toString);
        List<String> expected = reports(area);
        assertEquals(7, expected.size());
        for (String format : List.of("graphml", "gexf", "kumu-json", "xlsx", "csv-edges")) {
            String other = workbench.area();
            JsonNode preview =
                    workbench.bring(other, "unlisted=unknown&format=" + format, workbench.export(area, format));
            assertEquals(expected, reports(other), () -> format + " " + preview);
        }
    }

    /** What an area knows, as its own table of links tells it, without what belongs to a row and not to what it says. */
    private List<String> reports(String area) {
        List<String> rows = new String(workbench.export(area, "csv-edges"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return rows.stream()
                .skip(1)
                .map(row -> row.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}(?=,[A-Z])", "")
                        .replaceAll("20[0-9-]{8}T[0-9:.]+Z", ""))
                .map(row -> row.replaceAll(",[0-9a-f]{8}-[0-9a-f-]{27},", ",,"))
                .sorted()
                .toList();
    }

    private JsonNode network(String area) {
        return workbench.get(area, "network").json();
    }

    private static List<Integer> counts(JsonNode preview) {
        return List.of(
                preview.path("read").asInt(),
                preview.path("kept").asInt(),
                preview.path("merged").asInt(),
                preview.path("skipped").asInt());
    }
}
