package org.peerbench.relationships.record;

import static org.peerbench.relationships.record.QuietEnd.AREA;
import static org.peerbench.relationships.record.QuietEnd.HERE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** What one onlooker sees of {@link QuietEnd}, on every page, route and file. */
record Sight(Person person, Api api) {
    static final String SIGNALS = "/api/areas/" + AREA + "/signals";

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

    static Sight of(Onlooker who, Peerbench peerbench) {
        return new Sight(peerbench.as(who.role, who.areas), peerbench.api(who.role, who.areas));
    }

    /** All of it, by where it stands. */
    Map<String, String> look(Collection<String> seats) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String page : PAGES) {
            seen.put(page, shown(page));
        }
        for (String seat : seats) {
            seen.put("partner " + seat, shown(HERE + "/partners/" + seat));
            for (String other : seats) {
                String pair = HERE + "/pairs/" + seat + "/" + other;
                if (!seat.equals(other)) {
                    seen.put(pair, shown(pair));
                }
            }
        }
        for (String route : ROUTES) {
            seen.put(route, api.get("/api" + HERE + "/" + route).text());
        }
        JsonNode signals = api.get(SIGNALS).json();
        seen.put(SIGNALS, signals.findValuesAsText("title") + "" + signals.findValuesAsText("evidence"));
        return seen;
    }

    /** Without what is new in any two answers: the marks that guard forms. */
    private String shown(String page) {
        return person.get(page).body().replaceAll("name=\"_token\" value=\"[^\"]*\"", "");
    }

    String history() {
        StringBuilder all = new StringBuilder();
        for (String path : List.of("/history", "/areas/" + AREA + "/history")) {
            all.append(person.get(path).body());
        }
        ApiAnswer changes = api.get("/api/changes?area=" + AREA);
        changes.json()
                .path("items")
                .forEach(set -> all.append(
                        person.get("/changes/" + set.path("id").asText()).body()));
        return all.append(changes.text()).toString();
    }

    JsonNode tie(String one, String other) {
        JsonNode network = api.get("/api" + HERE + "/network?level=1").json();
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
}
