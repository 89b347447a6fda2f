package org.peerbench.dist.call;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;

/** Leadership continuity for programs. */
final class LeadershipCalls {
    private static final String ROUTE = "/api/tools/leadership-continuity/";
    private static final String HARROWFEN = ROUTE + "areas/X99000007/";

    private LeadershipCalls() {}

    static List<Call> all() {
        return List.of(
                Call.get(ROUTE + "areas/{area}/measures", HARROWFEN + "measures?from=2025-01-01&to=2026-01-01"),
                Call.get(ROUTE + "areas/{area}/export", HARROWFEN + "export?format=popolo"),
                Call.get(ROUTE + "tenure", ROUTE + "tenure?area=X99000007&ci=log"),
                Call.get(ROUTE + "areas/{area}/warnings", HARROWFEN + "warnings"),
                new Call(
                        "GET " + ROUTE + "areas/{area}/if-leaves/{person}",
                        404,
                        api -> api.get(HARROWFEN + "if-leaves/nobody")),
                Call.get(ROUTE + "areas/{area}/posts", HARROWFEN + "posts?asOf=2025-06-30"),
                new Call("GET " + ROUTE + "shared-tenure", 200, LeadershipCalls::sharedTenure));
    }

    private static ApiAnswer sharedTenure(Api api) {
        JsonNode posts = api.get(HARROWFEN + "posts").json().get("posts");
        return api.get(ROUTE + "shared-tenure?postA=" + posts.get(0).get("id").asText() + "&postB="
                + posts.get(1).get("id").asText() + "&from=2020-01-01");
    }
}
