package org.peerbench.relationships.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Question;
import org.peerbench.relationships.WholeTool;
import org.peerbench.relationships.network.Answer;
import org.peerbench.relationships.network.Confidentiality;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/**
 * An area with reports that everybody may know gets some that only those may know who look after it, and some that nobody
 * may. For everybody else each page, route and file must stay exactly what it was.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfidentialReportsTest {
    private static final String AREA = "X99000990";
    private static final String ELSEWHERE = "X99000001";
    private static final String HERE = "/tools/relationship-mapping/areas/" + AREA;
    private static final String SIGNALS = "/api/areas/" + AREA + "/signals";
    private static final String SECRET = "whispered";

    private static final List<String> PAGES = List.of(
            HERE,
            HERE + "?show=table&level=1",
            HERE + "?show=matrix",
            HERE + "?show=words&rule=both",
            HERE + "?level=3",
            HERE + "/map.svg",
            HERE + "/ties.csv",
            HERE + "/changes?from=2020-01-01&to=2026-01-01",
            HERE + "/measures",
            HERE + "/measures.csv",
            HERE + "/people",
            HERE + "/perception",
            HERE + "/agreements",
            HERE + "/agreements.csv",
            HERE + "/findings",
            HERE + "/surveys",
            "/tools/relationship-mapping",
            "/areas/" + AREA);

    private static final List<String> ROUTES = List.of(
            "network",
            "network?rule=both",
            "network?rule=reported&level=1",
            "measures",
            "missing-partners",
            "key-people",
            "perception",
            "changes?from=2020-01-01&to=2026-01-01",
            "drawing",
            "agreements",
            "export?format=graphml",
            "export?format=gexf",
            "export?format=csv-edges",
            "export?format=csv-nodes",
            "export?format=csv-matrix",
            "export?format=kumu-json");

    private enum Who {
        VIEWER(Role.VIEWER),
        AREA_LEAD_ELSEWHERE(Role.AREA_LEAD, ELSEWHERE),
        AREA_LEAD(Role.AREA_LEAD, AREA),
        COORDINATOR(Role.COORDINATOR),
        ADMINISTRATOR(Role.ADMINISTRATOR);

        private final Role role;
        private final String[] areas;

        Who(Role role, String... areas) {
            this.role = role;
            this.areas = areas;
        }

        boolean looksAfterIt() {
            return this != VIEWER && this != AREA_LEAD_ELSEWHERE;
        }
    }

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Map<Who, Person> people = new LinkedHashMap<>();
    private final Map<Who, Api> programs = new LinkedHashMap<>();
    private final Map<Who, Map<String, String>> before = new LinkedHashMap<>();
    private final Map<Who, Map<String, String>> after = new LinkedHashMap<>();
    private String carrier;

    @BeforeAll
    void somethingIsSaidInConfidence() {
        Api admin = peerbench.api(Role.ADMINISTRATOR);
        made(admin.post("/api/areas", Map.of("name", "Quiet End", "code", AREA, "kind", "test")));
        Map<String, String> seats = new LinkedHashMap<>();
        for (String name : List.of("Quiet Council", "Quiet Trust", "Quiet Hospice", "Quiet Charity")) {
            seats.put(name, organisation(admin, name));
        }
        carrier = made(admin.post(
                "/api/people", Map.of("role", "Quiet Director", "organisation", seats.get("Quiet Council"))));
        bring(admin, """
                source,target,level,observed,recorded,provenance,source_person,confidentiality
                Quiet Council,Quiet Trust,3,2025-02-01,2025-02-02T10:00:00Z,aloud,,PARTNERS
                Quiet Trust,Quiet Council,2,2025-02-01,2025-02-02T10:00:00Z,aloud,,PUBLIC
                Quiet Council,Quiet Hospice,0,2025-02-01,2025-02-02T10:00:00Z,aloud,,
                Quiet Charity,Quiet Council,1,2025-02-01,2025-02-02T10:00:00Z,aloud,,
                """);
        for (Who who : Who.values()) {
            people.put(who, peerbench.as(who.role, who.areas));
            programs.put(who, peerbench.api(who.role, who.areas));
            before.put(who, look(who, seats));
        }
        bring(admin, """
                source,target,level,observed,recorded,provenance,source_person,confidentiality
                Quiet Council,Quiet Hospice,4,2025-03-01,2025-03-02T10:00:00Z,whispered,%s,COORDINATOR
                Quiet Hospice,Quiet Council,4,2025-03-01,2025-03-02T10:00:00Z,whispered,,COORDINATOR
                Quiet Council,Quiet Trust,2,2025-03-01,2025-03-02T10:00:00Z,whispered,%s,COORDINATOR
                Quiet Trust,Quiet Hospice,2,2025-03-01,2025-03-02T10:00:00Z,whispered,,COORDINATOR
                """.formatted(carrier, carrier));
        forNobody(seats.get("Quiet Charity"), seats.get("Quiet Trust"));
        for (Who who : Who.values()) {
            after.put(who, look(who, seats));
        }
    }

    /** As no file and no form can: it is only told together with others. */
    private static void forNobody(String one, String other) {
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

    private static void bring(Api admin, String file) {
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

    private Map<String, String> look(Who who, Map<String, String> seats) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String page : PAGES) {
            seen.put(page, shown(who, page));
        }
        for (String seat : seats.values()) {
            seen.put("partner " + seat, shown(who, HERE + "/partners/" + seat));
            for (String other : seats.values()) {
                String pair = HERE + "/pairs/" + seat + "/" + other;
                if (!seat.equals(other)) {
                    seen.put(pair, shown(who, pair));
                }
            }
        }
        for (String route : ROUTES) {
            seen.put(route, programs.get(who).get("/api" + HERE + "/" + route).text());
        }
        JsonNode signals = programs.get(who).get(SIGNALS).json();
        seen.put(SIGNALS, signals.findValuesAsText("title") + "" + signals.findValuesAsText("evidence"));
        return seen;
    }

    /** Without what is new in any two answers: the marks that guard forms. */
    private String shown(Who who, String page) {
        return people.get(who).get(page).body().replaceAll("name=\"_token\" value=\"[^\"]*\"", "");
    }

    private String history(Who who) {
        StringBuilder all = new StringBuilder();
        for (String path : List.of("/history", "/areas/" + AREA + "/history")) {
            all.append(people.get(who).get(path).body());
        }
        ApiAnswer changes = programs.get(who).get("/api/changes?area=" + AREA);
        changes.json()
                .path("items")
                .forEach(set -> all.append(people.get(who)
                        .get("/changes/" + set.path("id").asText())
                        .body()));
        return all.append(changes.text()).toString();
    }

    private JsonNode tie(Who who, String one, String other) {
        JsonNode network =
                programs.get(who).get("/api" + HERE + "/network?level=1").json();
        Map<String, String> names = new LinkedHashMap<>();
        network.path("nodes")
                .forEach(node ->
                        names.put(node.path("id").asText(), node.path("label").asText()));
        for (JsonNode tie : network.path("ties")) {
            List<String> ends = List.of(
                    names.get(tie.path("from").asText()),
                    names.get(tie.path("to").asText()));
            if (ends.contains(one) && ends.contains(other)) {
                return tie;
            }
        }
        throw new AssertionError("Nothing between " + one + " and " + other + ": " + network);
    }

    @Test
    void whoDoesNotLookAfterTheAreaSeesNothingChangeAnywhere() {
        for (Who who : List.of(Who.VIEWER, Who.AREA_LEAD_ELSEWHERE)) {
            before.get(who).forEach((where, seen) -> {
                // The area's own page tells that a file was brought in.
                if (!where.equals("/areas/" + AREA)) {
                    String then = after.get(who).get(where);
                    assertTrue(seen.equals(then), () -> who + " at " + where + ": " + difference(seen, then));
                }
            });
        }
    }

    private static String difference(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int from = Math.max(0, same - 100);
        return one.substring(from, Math.min(one.length(), same + 100)) + " <> "
                + other.substring(from, Math.min(other.length(), same + 100));
    }

    @Test
    void whoLooksAfterTheAreaSeesIt() {
        for (Who who : List.of(Who.AREA_LEAD, Who.COORDINATOR, Who.ADMINISTRATOR)) {
            assertEquals(
                    "CONFIRMED",
                    tie(who, "Quiet Council", "Quiet Hospice").path("status").asText(),
                    who.name());
            for (String where : List.of(HERE, "network", "export?format=csv-edges", HERE + "/measures.csv")) {
                assertNotEquals(before.get(who).get(where), after.get(who).get(where), who + " at " + where);
            }
        }
    }

    @Test
    void whatIsOnlyToldTogetherIsToldToNobody() {
        for (Who who : Who.values()) {
            assertEquals(
                    "UNKNOWN",
                    tie(who, "Quiet Charity", "Quiet Trust").path("status").asText(),
                    who.name());
            after.get(who).forEach((where, seen) -> assertFalse(seen.contains("to nobody"), who + " at " + where));
        }
    }

    @Test
    void noWordOfItIsAnywhereForOthers() {
        for (Who who : Who.values()) {
            boolean told = after.get(who).values().stream().anyMatch(seen -> seen.contains(SECRET));
            assertEquals(who.looksAfterIt(), told, who.name());
        }
    }

    @Test
    void theHistoryOfRowsKeepsItToo() {
        for (Who who : Who.values()) {
            String history = history(who);
            assertTrue(history.contains("aloud"), who.name());
            assertEquals(who.looksAfterIt(), history.contains(SECRET), who.name());
            assertEquals(who.looksAfterIt(), history.contains(carrier), who.name());
        }
    }

    @Test
    void anotherToolIsToldOnBehalfOfWhomItAsks() {
        ToolContext host = peerbench.context("host");
        String area = host.directory().area(AREA).orElseThrow().id();
        Question.PersonTies question = new Question.PersonTies(area, LocalDate.now(host.clock()));
        for (Who who : Who.values()) {
            Viewer viewer = new Viewer("somebody", "", who.role, who == Who.AREA_LEAD ? Set.of(area) : Set.of());
            Answers<Question.PersonTie> told = host.ask(question, viewer);
            boolean named = told.given().stream()
                    .flatMap(given -> given.rows().stream())
                    .anyMatch(tie -> carrier.equals(tie.person()));
            assertEquals(who.looksAfterIt(), named, who + ": " + told);
        }
    }

    @Test
    void signalsAreTheSameForEverybodyAndFollowFromWhatEverybodyMayKnow() {
        for (Who who : Who.values()) {
            assertEquals(before.get(Who.VIEWER).get(SIGNALS), after.get(who).get(SIGNALS), who.name());
        }
    }
}
