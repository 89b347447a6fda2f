package org.peerbench.dist.call;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;

/** Rounds of matching for programs. */
final class RoundCalls {
    private static final String ALL = "/api/tools/peer-matching/rounds";
    private static final String ONE = ALL + "/{id}";
    private static final Map<String, String> PAIR = Map.of("need", "n", "offer", "o");
    private static final Map<String, Object> LESS_URGENT = Map.of("change", "URGENCY", "need", "n", "urgency", 5);
    private static final byte[] FILE = """
            {"areas": [{"id": "a"}, {"id": "b"}],
             "needs": [{"id": "n", "area": "a", "theme": "t", "tier": 1}, {"id": "m", "area": "a", "theme": "t", "tier": 2}],
             "offers": [{"id": "o", "area": "b", "theme": "t", "capacity": 1}],
             "pairs": [{"need": "n", "offer": "o", "score": 500}, {"need": "m", "offer": "o", "score": 600}]}
            """.getBytes(StandardCharsets.UTF_8);

    private RoundCalls() {}

    static List<Call> all() {
        return List.of(
                Call.get(ALL, ALL + "?limit=5"),
                new Call("POST " + ALL, 422, api -> api.post(ALL, Map.of("name", ""))),
                new Call("POST " + ALL + "/import", 201, api -> api.postFile(ALL + "/import?name=Spring", FILE)),
                new Call("GET " + ONE, 200, api -> api.get(solved(api))),
                new Call("GET " + ONE + "/export", 200, api -> api.get(made(api) + "/export")),
                new Call("POST " + ONE + "/run", 202, api -> api.post(made(api) + "/run", Map.of())),
                new Call("GET " + ONE + "/why-not", 200, api -> api.get(solved(api) + "/why-not?need=m&offer=o")),
                new Call("GET " + ONE + "/quality", 200, api -> api.get(solved(api) + "/quality")),
                new Call("POST " + ONE + "/what-if", 200, api -> api.post(solved(api) + "/what-if", LESS_URGENT)),
                new Call("POST " + ONE + "/publish", 200, api -> api.post(solved(api) + "/publish", Map.of())),
                new Call("POST " + ONE + "/locks", 201, api -> api.post(made(api) + "/locks", PAIR)),
                new Call("POST " + ONE + "/blocks", 201, api -> api.post(made(api) + "/blocks", PAIR)),
                new Call("GET " + ONE + "/locks", 200, api -> api.get(made(api) + "/locks")),
                new Call("GET " + ONE + "/blocks", 200, api -> api.get(made(api) + "/blocks")),
                new Call("DELETE " + ONE + "/locks/{pin}", 200, api -> takenBack(api, "/locks")),
                new Call("DELETE " + ONE + "/blocks/{pin}", 200, api -> takenBack(api, "/blocks")));
    }

    private static String made(Api api) {
        return api.postFile(ALL + "/import", FILE).header("Location");
    }

    private static ApiAnswer takenBack(Api api, String kind) {
        return api.delete(api.post(made(api) + kind, PAIR).header("Location"), 1);
    }

    static String solved(Api api) {
        String round = made(api);
        String job = "/api/jobs/"
                + api.post(round + "/run", Map.of()).json().path("id").asText();
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (Set.of("WAITING", "RUNNING")
                        .contains(api.get(job).json().path("status").asText())
                && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
        return round;
    }
}
