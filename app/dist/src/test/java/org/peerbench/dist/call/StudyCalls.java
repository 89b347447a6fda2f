package org.peerbench.dist.call;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.testkit.Api;

/** A closer look at a round, for programs. */
final class StudyCalls {
    private static final String ONE = "/api/tools/peer-matching/rounds/{id}";

    private StudyCalls() {}

    static List<Call> all() {
        return List.of(
                new Call("POST " + ONE + "/study", 202, api -> api.post(RoundCalls.solved(api) + "/study", Map.of())),
                new Call("GET " + ONE + "/sensitivity", 200, api -> api.get(studied(api) + "/sensitivity")),
                new Call("GET " + ONE + "/recruiting", 200, api -> api.get(studied(api) + "/recruiting")),
                new Call(
                        "GET " + ONE + "/compare",
                        200,
                        api -> api.get(RoundCalls.solved(api) + "/compare?with=" + last(RoundCalls.solved(api)))));
    }

    private static String last(String round) {
        return round.substring(round.lastIndexOf('/') + 1);
    }

    private static String studied(Api api) {
        String round = RoundCalls.solved(api);
        String job = "/api/jobs/"
                + api.post(round + "/study", Map.of()).json().path("id").asText();
        Instant late = Instant.now().plus(Duration.ofSeconds(30));
        while (Set.of("WAITING", "RUNNING")
                        .contains(api.get(job).json().path("status").asText())
                && Instant.now().isBefore(late)) {
            Thread.onSpinWait();
        }
        return round;
    }
}
