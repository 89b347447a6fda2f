package org.peerbench.dist.call;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerbench.testkit.Api;

/** Peer matching for programs. */
final class MatchingCalls {
    private static final String ROUTE = "/api/tools/peer-matching/";
    private static final String AREA = "X99000007";

    private MatchingCalls() {}

    static List<Call> all() {
        return Stream.of(
                        List.of(Call.get(ROUTE + "programme", ROUTE + "programme?to=2026-11-22")),
                        life("needs", "{need}", api -> Map.of("area", AREA, "theme", "risk", "wish", "SOON")),
                        life(
                                "offers",
                                "{offer}",
                                api -> Map.of("person", somebody(api), "area", AREA, "theme", "risk", "capacity", 2)),
                        life(
                                "blocks",
                                "{block}",
                                api -> Map.of("area", AREA, "other", "X99000008", "reason", "They compete for a ward")))
                .flatMap(List::stream)
                .toList();
    }

    private static String somebody(Api api) {
        return api.post("/api/people", Map.of("role", "Head of discharge"))
                .json()
                .path("id")
                .asText();
    }

    private static List<Call> life(String place, String parameter, Function<Api, Map<String, Object>> body) {
        String all = ROUTE + place;
        String one = all + "/" + parameter;
        return List.of(
                Call.get(all, all + "?limit=5"),
                new Call("POST " + all, 201, api -> api.post(all, body.apply(api))),
                new Call(
                        "GET " + one,
                        200,
                        api -> api.get(api.post(all, body.apply(api)).header("Location"))),
                new Call("PUT " + one, 200, api -> {
                    var made = api.post(all, body.apply(api));
                    return api.put(made.header("Location"), made.json(), made.revision());
                }));
    }
}
