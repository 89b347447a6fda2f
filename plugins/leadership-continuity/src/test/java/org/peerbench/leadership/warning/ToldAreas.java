package org.peerbench.leadership.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Peerbench;

/** Areas whose posts a test tells row by row. */
final class ToldAreas {
    private static final String TOOL = "/api/tools/leadership-continuity/";
    private static final String HEAD =
            "post,role,seat_type,basis,start,end,expected_end,expected_end_kind,announced,last_verified_on,post_from,"
                    + "post_until,observed_from,person\n";

    private final Peerbench peerbench;

    ToldAreas(Peerbench peerbench) {
        this.peerbench = peerbench;
    }

    /** An area with these posts; says its code. */
    String area(String... rows) {
        Api api = peerbench.api(Role.COORDINATOR);
        String code = "X99W" + System.nanoTime() % 100_000_000;
        api.post("/api/areas", Map.of("name", "Area " + code, "code", code, "kind", "test"));
        JsonNode preview = api.postFile(
                        TOOL + "imports?area=" + code + "&format=csv&endConvention=exclusive",
                        (HEAD + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8))
                .json();
        assertEquals(rows.length, preview.path("kept").asInt(), preview.toString());
        api.post(TOOL + "imports/" + preview.path("id").asText() + "/apply", "");
        return code;
    }

    /** The sentences of a rule on a day. */
    List<String> facts(String rule, String area, String day) {
        List<String> facts = new ArrayList<>();
        warnings(area, day).forEach(item -> {
            if (item.path("rule").asText().equals(rule)) {
                facts.add(item.path("fact").asText());
            }
        });
        return facts;
    }

    JsonNode warnings(String area, String day) {
        return peerbench
                .api(Role.COORDINATOR)
                .get(TOOL + "areas/" + area + "/warnings?asOf=" + day)
                .json()
                .path("items");
    }
}
