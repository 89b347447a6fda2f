package org.peerbench.relationships.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.testkit.Peerbench;

/** Bringing in what is there already, and taking everything to an empty area. */
class AgainTest {
    @RegisterExtension
    static final Peerbench peerbench = Workbench.withThisTool();

    /** Each format that we write, by the import that reads it; the second half cannot hold everything. */
    private static final Map<String, String> WHOLE = Map.of(
            "graphml", "graphml",
            "gexf", "gexf",
            "gexf-1.2", "gexf",
            "kumu-json", "kumu-json",
            "xlsx", "xlsx",
            "csv-edges", "csv-edges");

    private static final Map<String, String> PART = Map.of(
            "csv-matrix", "csv-matrix", "xlsx-matrix", "xlsx", "csv-nodes", "csv-nodes", "csv-links", "csv-edges");

    private final Workbench workbench = new Workbench(peerbench);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsTakenOutAndBroughtInAgainChangesNothing(long seed) {
        KnownArea known = new KnownArea(workbench, seed);
        String area = known.made();
        List<String> before = known.known(area, true);
        String partners = partners(area);
        for (Map<String, String> formats : List.of(WHOLE, PART)) {
            formats.forEach((export, format) -> {
                JsonNode preview = workbench.bring(area, "format=" + format, workbench.export(area, export));
                assertEquals(0, preview.path("kept").asInt(), () -> export + " " + preview);
                assertEquals(0, preview.path("skipped").asInt(), () -> export + " " + preview);
                assertEquals(
                        preview.path("read").asInt(), preview.path("merged").asInt());
                assertEquals(before, known.known(area, true), export);
                assertEquals(partners, partners(area), export);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void whatIsTakenOutGivesTheSameNetworkInAnEmptyArea(long seed) {
        KnownArea known = new KnownArea(workbench, seed);
        String area = known.made();
        WHOLE.forEach((export, format) -> {
            String other = workbench.area();
            JsonNode preview = workbench.bring(other, "format=" + format, workbench.export(area, export));
            assertEquals(0, preview.path("skipped").asInt(), () -> export + " " + preview);
            assertEquals(known.known(area, false), known.known(other, false), () -> export + " " + preview);
            assertEquals(known.network(area), known.network(other), export);
        });
    }

    private String partners(String area) {
        return new String(workbench.export(area, "csv-nodes"), StandardCharsets.UTF_8);
    }
}
