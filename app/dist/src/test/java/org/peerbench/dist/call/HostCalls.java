package org.peerbench.dist.call;

import java.util.List;
import java.util.Map;

/** The workbench about itself. */
final class HostCalls {
    private HostCalls() {}

    static List<Call> all() {
        return List.of(
                Call.get("/health", "/health"),
                Call.get("/api/openapi.json", "/api/openapi.json"),
                Call.get("/api/today", "/api/today"),
                Call.get("/api/areas/{area}/timeline", "/api/areas/X99000007/timeline?from=2020&to=2027-03"),
                Call.get("/api/events/set-aside", "/api/events/set-aside"),
                new Call(
                        "GET /api/people/{person}/held",
                        200,
                        api -> api.get("/api/people/"
                                + api.get("/api/people?limit=1")
                                        .json()
                                        .at("/items/0/id")
                                        .asText() + "/held")),
                Call.get("/api/palette", "/api/palette?q=area"),
                // A coordinator's program has started none; what the answers hold is tried where a tool brings a job.
                new Call("GET /api/jobs/{id}", 404, api -> api.get("/api/jobs/none")),
                new Call("POST /api/jobs/{id}/cancel", 404, api -> api.postFile("/api/jobs/none/cancel", new byte[0])),
                // What it answers to the command line is tried with the packaged program.
                new Call(
                        "POST /api/console",
                        403,
                        api -> api.post(
                                "/api/console", Map.of("secret", "guessed", "words", List.of("load", "england")))));
    }
}
