package org.peerbench.relationships.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.Confidentiality;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/**
 * An area in which something is said aloud, then something in confidence.
 *
 * @param seats   ids of its partners by name
 * @param carrier id of the person who carries what is said in confidence
 */
record QuietEnd(Peerbench peerbench, Api admin, Map<String, String> seats, String carrier) {
    static final String AREA = "X99000990";
    static final String ELSEWHERE = "X99000001";
    static final String HERE = "/tools/relationship-mapping/areas/" + AREA;
    static final String SECRET = "whispered";

    static QuietEnd in(Peerbench peerbench) {
        Api admin = peerbench.api(Role.ADMINISTRATOR);
        made(admin.post("/api/areas", Map.of("name", "Quiet End", "code", AREA, "kind", "test")));
        Map<String, String> seats = new LinkedHashMap<>();
        for (String name : List.of("Quiet Council", "Quiet Trust", "Quiet Hospice", "Quiet Charity")) {
            seats.put(name, organisation(admin, name));
        }
        Map<String, String> director = Map.of("role", "Quiet Director", "organisation", seats.get("Quiet Council"));
        return new QuietEnd(peerbench, admin, seats, made(admin.post("/api/people", director)));
    }

    void somethingIsSaidAloud() {
        bring("""
                source,target,level,observed,recorded,provenance,source_person,confidentiality
                Quiet Council,Quiet Trust,3,2025-02-01,2025-02-02T10:00:00Z,aloud,,PARTNERS
                Quiet Trust,Quiet Council,2,2025-02-01,2025-02-02T10:00:00Z,aloud,,PUBLIC
                Quiet Council,Quiet Hospice,0,2025-02-01,2025-02-02T10:00:00Z,aloud,,
                Quiet Charity,Quiet Council,1,2025-02-01,2025-02-02T10:00:00Z,aloud,,
                """);
    }

    void somethingIsSaidInConfidence() {
        bring("""
                source,target,level,observed,recorded,provenance,source_person,confidentiality
                Quiet Council,Quiet Hospice,4,2025-03-01,2025-03-02T10:00:00Z,whispered,%s,COORDINATOR
                Quiet Hospice,Quiet Council,4,2025-03-01,2025-03-02T10:00:00Z,whispered,,COORDINATOR
                Quiet Council,Quiet Trust,2,2025-03-01,2025-03-02T10:00:00Z,whispered,%s,COORDINATOR
                Quiet Trust,Quiet Hospice,2,2025-03-01,2025-03-02T10:00:00Z,whispered,,COORDINATOR
                """.formatted(carrier, carrier));
        forNobody(seats.get("Quiet Charity"), seats.get("Quiet Trust"));
    }

    /** As no file and no form can: it is only told together with others. */
    private void forNobody(String one, String other) {
        ToolContext tool = peerbench.context("relationship-mapping");
        Report report = new Report(
                        "",
                        Relations.INTENSITY.code(),
                        one,
                        other,
                        one,
                        "",
                        Answer.of(4),
                        Span.OPEN,
                        Optional.of(PartialDate.of("2025-03-05")),
                        tool.clock().instant(),
                        "whispered to nobody",
                        "")
                .from(new Origin(Optional.empty(), Optional.empty(), Confidentiality.AGGREGATE));
        String area = tool.directory().area(AREA).orElseThrow().id();
        Author author = new Author("test", "Test", "test");
        tool.database().write(author, "", tx -> new Reports(tx.sql()).add(tx.changes(), area, report));
        peerbench.settleSignals();
    }

    private static String organisation(Api admin, String name) {
        Map<String, Object> given = Map.of("name", name, "type", "voluntary", "areas", List.of(AREA));
        return made(admin.post("/api/organisations", given));
    }

    private static String made(ApiAnswer answer) {
        assertEquals(201, answer.status(), answer::text);
        return answer.json().path("id").asText();
    }

    private void bring(String file) {
        String imports = "/api/tools/relationship-mapping/imports";
        ApiAnswer preview = admin.postFile(
                imports + "?format=csv-edges&area=" + AREA + "&unlisted=unknown",
                file.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, preview.status(), preview::text);
        assertEquals(4, preview.json().path("kept").asInt(), preview::text);
        String id = preview.json().path("id").asText();
        assertEquals(
                200, admin.postFile(imports + "/" + id + "/apply", new byte[0]).status());
        peerbench.settleSignals();
    }
}
