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
                Call.get("/api/palette", "/api/palette?q=area"),
                // What it answers to the command line is tried with the packaged program.
                new Call(
                        "POST /api/console",
                        403,
                        api -> api.post(
                                "/api/console", Map.of("secret", "guessed", "words", List.of("load", "england")))));
    }
}
