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
                Call.get(ROUTE + "missing-partners", HARROWFEN + "missing-partners"),
                Call.get(ROUTE + "key-people", HARROWFEN + "key-people?level=2"));
    }
}
