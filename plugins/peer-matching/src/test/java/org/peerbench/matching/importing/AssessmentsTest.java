package org.peerbench.matching.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.record.Assessments;
import org.peerbench.matching.record.PartnerAnswer;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** What partners say of their areas, as a table. ZZA01 is one of them. */
class AssessmentsTest {
    private static final String IMPORTS = "/api/tools/peer-matching/imports";
    private static final String HEAD = "area,theme,organisation,on,level\n";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);

    @Test
    void theSameTableTwiceSaysNothingNew() {
        String table = HEAD + "X99000001,measures,ZZA01,2026-09-10,3\nX99000001,risk,ZZA01,2026-09-10,\n"
                + "X99000001,risk,ZZA01,2026-09-10,5\n";
        JsonNode first = preview(table);
        assertEquals(2, first.path("kept").asInt(), first::toString);
        assertEquals(200, apply(first).status());
        List<PartnerAnswer> stored = stored();
        JsonNode second = preview(table);
        assertEquals(0, second.path("kept").asInt(), second::toString);
        assertEquals(3, second.path("merged").asInt(), second::toString);
        assertEquals(200, apply(second).status());
        assertEquals(stored, stored());
        JsonNode other = preview(table.replace("-10,3", "-10,4"));
        assertEquals(1, other.path("kept").asInt(), other::toString);
    }

    @Test
    void whatAPartnerSaidOnTwoDaysIsKeptOfBoth() {
        JsonNode preview = preview(HEAD + "X99000001,acute,ZZA01,2025-09-10,2\n"
                + "X99000001,acute,ZZA01,2026-08-20,3\nX99000001,acute,ZZA01,2026-08-20,4\n");
        assertEquals(2, preview.path("kept").asInt(), preview::toString);
        assertEquals(1, preview.path("merged").asInt(), preview::toString);
    }

    @Test
    void nobodyHasSaidAnythingOnADayThatHasNotCome() {
        JsonNode preview = preview(HEAD + "X99000001,acute,ZZA01,2999-09-10,3\n");
        assertEquals(1, preview.path("skipped").asInt(), preview::toString);
        assertEquals(2, preview.at("/findings/0/row").asInt(), preview::toString);
        assertTrue(preview.at("/findings/0/message").asText().contains("not come yet"), preview::toString);
    }

    private JsonNode preview(String table) {
        ApiAnswer preview =
                coordinator.postFile(IMPORTS + "?format=assessments", table.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, preview.status(), preview::text);
        return preview.json();
    }

    private ApiAnswer apply(JsonNode preview) {
        return coordinator.post(IMPORTS + "/" + preview.path("id").asText() + "/apply", null);
    }

    private static List<PartnerAnswer> stored() {
        return peerbench.context("peer-matching").database().read(sql -> new Assessments(sql).answers());
    }
}
