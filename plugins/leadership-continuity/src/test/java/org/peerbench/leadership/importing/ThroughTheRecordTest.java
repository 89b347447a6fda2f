package org.peerbench.leadership.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.exchange.RandomFiles;
import org.peerbench.leadership.exchange.popolo.PopoloWriter;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Peerbench;

/**
 * What an area exports and another one reads it exports again, byte for byte: joint groups, elections, plans, parts,
 * partial dates, and posts that were carried over.
 */
class ThroughTheRecordTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void aRandomRecordGoesThroughPopoloAndThroughATable(long seed) {
        String file = new String(PopoloWriter.write(RandomFiles.of(seed)), StandardCharsets.UTF_8);
        Brought first = area(seed, "a");
        first.apply("popolo", file.replace("o 1", "org " + seed + " a"));
        String popolo = text(first, "popolo");
        String csv = text(first, "csv");
        for (String kept : List.of("\"election\"", "\"plan\"", "\"happened\"", "\"joint_group_id\"", "\"edtf\"")) {
            assertEquals(count(file, kept), count(popolo, kept), kept);
        }

        Brought second = area(seed, "b");
        String moved = popolo.replace("org " + seed + " a", "org " + seed + " b")
                .replace("org-" + seed + "-a", "org-" + seed + "-b");
        JsonNode ahead = second.preview("popolo", "", moved.getBytes(StandardCharsets.UTF_8));
        assertFalse(ahead.toString().contains("UNKNOWN_PREDECESSOR"), ahead.toString());
        second.apply("popolo", moved);
        assertEquals(moved, text(second, "popolo"));
        JsonNode again = second.preview("popolo", "", moved.getBytes(StandardCharsets.UTF_8));
        assertEquals(0, again.get("kept").asInt(), again.toString());

        Brought third = area(seed, "c");
        String table = csv.replace("org " + seed + " a", "org " + seed + " c")
                .replace("org-" + seed + "-a", "org-" + seed + "-c");
        third.apply("csv", table);
        assertEquals(table, text(third, "csv"));
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length;
    }

    private static Brought area(long seed, String which) {
        Api api = peerbench.api(Role.COORDINATOR);
        String code = "R" + seed + which;
        assertEquals(
                201,
                api.post("/api/areas", Map.of("name", "Area " + code, "code", code, "kind", "test"))
                        .status());
        return new Brought(api, code);
    }

    private static String text(Brought area, String format) {
        return new String(area.export(format), StandardCharsets.UTF_8);
    }
}
