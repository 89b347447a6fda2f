package org.peerbench.dist.call;

import java.util.List;
import java.util.Map;

/** Signals from outside: sent and withdrawn. */
final class OutsideCalls {
    private static final String PLACE = "/api/areas/X99000007/signals";

    private OutsideCalls() {}

    static List<Call> all() {
        return List.of(
                new Call("POST /api/areas/{area}/signals", 201, api -> api.post(PLACE, signal("sent"))),
                new Call("DELETE /api/areas/{area}/signals", 200, api -> {
                    api.post(PLACE, signal("withdrawn"));
                    return api.delete(PLACE + "?source=withdrawn", 0);
                }));
    }

    private static Map<String, Object> signal(String source) {
        return Map.of(
                "kind", "WATCH",
                "theme", "leadership",
                "severity", "2",
                "title", "A post is about to be empty",
                "expiresOn", "2099-12-31",
                "source", source,
                "key", "post");
    }
}
