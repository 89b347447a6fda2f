package org.peerbench.matching.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.record.SimilarAreas;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** A table of similar areas takes the place of the one before, and undo brings that back. */
class SimilarAreasTest {
    private static final String IMPORTS = "/api/tools/peer-matching/imports";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api coordinator = peerbench.api(Role.COORDINATOR);

    @Test
    void aTableReplacesTheOneBeforeAndUndoBringsItBack() {
        List<SimilarAreas.Similar> before = stored();
        // Each of twelve areas with the eleven others.
        assertEquals(132, before.size());
        String file = "area,similar_to,rank,source\n"
                + "X99000007,X99000006,1,Our own table\n"
                + "X99000007,X99000006,2,Our own table\n"
                + "X99000007,X99000007,3,Our own table\n"
                + "X99000007,NOWHERE,4,Our own table\n";
        ApiAnswer preview =
                coordinator.postFile(IMPORTS + "?format=similar-areas", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, preview.status(), preview::text);
        assertEquals(4, preview.json().get("read").asInt());
        assertEquals(1, preview.json().get("kept").asInt());
        assertEquals(1, preview.json().get("merged").asInt());
        assertEquals(2, preview.json().get("skipped").asInt());
        assertEquals(before, stored());
        String one = IMPORTS + "/" + preview.json().get("id").asText();
        assertEquals(200, coordinator.post(one + "/apply", null).status());
        assertEquals(1, stored().size());
        assertEquals("Our own table", stored().get(0).source());
        ApiAnswer undone = coordinator.post(one + "/undo", null);
        assertEquals(200, undone.status(), undone::text);
        assertEquals(before, stored());
    }

    @Test
    void theSameTableTwiceChangesNothing() {
        String file = "area,similar_to,rank,source\nX99000007,X99000006,1,Ours\nX99000007,X99000008,2,Ours\n";
        String first = applied(file);
        String last = lastChange();
        applied(file);
        assertEquals(last, lastChange());
        assertEquals(
                200, coordinator.post(IMPORTS + "/" + first + "/undo", null).status());
    }

    private String applied(String file) {
        ApiAnswer preview =
                coordinator.postFile(IMPORTS + "?format=similar-areas", file.getBytes(StandardCharsets.UTF_8));
        String id = preview.json().get("id").asText();
        assertEquals(200, coordinator.post(IMPORTS + "/" + id + "/apply", null).status());
        return id;
    }

    private String lastChange() {
        return coordinator.get("/api/changes?limit=1").json().at("/items/0/id").asText();
    }

    @Test
    void onlyCoordinatorsBringTablesIn() {
        ApiAnswer refused = peerbench
                .api(Role.AREA_LEAD, "X99000007")
                .postFile(IMPORTS + "?format=needs", "area,theme\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(403, refused.status(), refused::text);
        assertTrue(stored().size() > 1);
    }

    private static List<SimilarAreas.Similar> stored() {
        return peerbench.context("peer-matching").database().read(sql -> new SimilarAreas(sql).all());
    }
}
