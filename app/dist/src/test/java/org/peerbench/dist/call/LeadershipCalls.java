package org.peerbench.dist.call;

import java.util.List;

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
                new Call(
                        "GET " + ROUTE + "shared-tenure",
                        404,
                        api -> api.get(ROUTE + "shared-tenure?postA=none&postB=none&from=2020-01-01")));
    }
}
