package org.peerbench.dist.call;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The history, and taking something back. */
final class ChangeCalls {
    private ChangeCalls() {}

    static List<Call> all() {
        return List.of(
                Call.get("/api/changes", "/api/changes?entity=organisation&limit=5"),
                new Call("POST /api/changes/{set}/undo", 200, api -> {
                    String id = api.post(
                                    "/api/organisations",
                                    Map.of("name", "Mistaken " + UUID.randomUUID(), "type", "test"))
                            .json()
                            .path("id")
                            .asText();
                    String set = api.get("/api/changes?entity=" + id)
                            .json()
                            .path("items")
                            .path(0)
                            .path("id")
                            .asText();
                    return api.postFile("/api/changes/" + set + "/undo", new byte[0]);
                }));
    }
}
