package org.peerbench.dist.call;

import java.util.List;
import java.util.Map;
import org.peerbench.testkit.Api;

/** Supports for programs, each made anew and led as far as the call needs it. */
final class SupportCalls {
    private static final String ROUTE = "/api/tools/peer-matching/";
    private static final String ALL = ROUTE + "supports";
    private static final String ONE = ALL + "/{support}";
    private static final String LONG_AGO = "2026-01-05";
    private static final String LATER = "2099-01-05";
    private static final Map<String, Object> REVIEW =
            Map.of("goal", "YES", "rating", 4, "recommend", true, "next", "NOTHING");

    private SupportCalls() {}

    static List<Call> all() {
        return List.of(
                Call.get(ALL, ALL + "?limit=5"),
                new Call("POST " + ALL, 201, api -> api.post(ALL, pair(api))),
                new Call("GET " + ONE, 200, api -> api.get(offered(api))),
                step("accept", 200, "OFFERED", Map.of("side", "GIVER")),
                step("decline", 200, "OFFERED", Map.of("side", "GIVER", "reason", "No time")),
                step("sessions", 200, "ACCEPTED", Map.of("on", LATER)),
                step("fit", 200, "ACTIVE", Map.of("side", "GIVER", "fit", "GOOD")),
                step("pause", 200, "ACTIVE", Map.of("until", LATER)),
                step("resume", 409, "ACTIVE", Map.of()),
                step("extend", 200, "ACTIVE", Map.of("until", LATER)),
                step("review", 200, "ACTIVE", sided("GIVER")),
                step("end", 200, "ACTIVE", Map.of("reason", "The need is met otherwise")),
                step("close", 200, "REVIEWED", Map.of()),
                step("sustain", 409, "REVIEWED", Map.of("months", 3, "lasts", "YES")));
    }

    private static Call step(String step, int status, String state, Map<String, Object> body) {
        return new Call("POST " + ONE + "/" + step, status, api -> api.post(in(state, api) + "/" + step, body));
    }

    private static String in(String state, Api api) {
        String path = offered(api);
        if (!state.equals("OFFERED")) {
            api.post(path + "/accept", Map.of("side", "GIVER"));
            api.post(path + "/accept", Map.of("side", "RECEIVER"));
        }
        if (state.equals("ACTIVE") || state.equals("REVIEWED")) {
            String today = api.get(path).json().get("offeredOn").asText();
            api.post(path + "/sessions", Map.of("on", today));
        }
        if (state.equals("REVIEWED")) {
            api.post(path + "/review", sided("GIVER"));
            api.post(path + "/review", sided("RECEIVER"));
        }
        return path;
    }

    private static Map<String, Object> sided(String side) {
        Map<String, Object> review = new java.util.HashMap<>(REVIEW);
        review.put("side", side);
        return review;
    }

    private static String offered(Api api) {
        return api.post(ALL, pair(api)).header("Location");
    }

    private static Map<String, Object> pair(Api api) {
        String need = id(
                api,
                "needs",
                Map.of(
                        "area",
                        "X99000007",
                        "theme",
                        "risk",
                        "state",
                        "CONFIRMED",
                        "confirmed",
                        Map.of("by", "The area's lead")));
        String giver = api.get("/api/areas/X99000008").json().path("id").asText();
        String person = api.post("/api/people", Map.of("role", "Finance director", "area", giver))
                .json()
                .path("id")
                .asText();
        String offer = id(
                api,
                "offers",
                Map.of(
                        "person",
                        person,
                        "area",
                        giver,
                        "theme",
                        "risk",
                        "state",
                        "OPEN",
                        "agreedOn",
                        LONG_AGO,
                        "manager",
                        "Chief executive",
                        "managerOn",
                        LONG_AGO,
                        "capacity",
                        1));
        return Map.of("need", need, "offer", offer);
    }

    private static String id(Api api, String place, Map<String, Object> body) {
        return api.post(ROUTE + place, body).json().path("id").asText();
    }
}
