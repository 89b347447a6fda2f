package org.peerbench.dist.call;

import java.util.List;

/** The relationship map for programs. */
final class RelationshipCalls {
    private static final String ROUTE = "/api/tools/relationship-mapping/areas/{area}/";
    private static final String HARROWFEN = "/api/tools/relationship-mapping/areas/X99000007/";

    private RelationshipCalls() {}

    static List<Call> all() {
        return List.of(
                Call.get(ROUTE + "network", HARROWFEN + "network?level=2&rule=reported"),
                Call.get(ROUTE + "measures", HARROWFEN + "measures?level=2&rule=both&weighted=true"),
                Call.get(ROUTE + "agreements", HARROWFEN + "agreements"),
                Call.get(ROUTE + "missing-partners", HARROWFEN + "missing-partners"),
                Call.get(ROUTE + "key-people", HARROWFEN + "key-people?level=2"),
                Call.get(ROUTE + "changes", HARROWFEN + "changes?from=2024-06-30&to=2026-06-30&level=2"),
                Call.get(ROUTE + "drawing", HARROWFEN + "drawing?level=2"),
                Call.get(ROUTE + "export", HARROWFEN + "export?format=graphml"),
                Call.get(ROUTE + "perception", HARROWFEN + "perception?level=2"));
    }
}
