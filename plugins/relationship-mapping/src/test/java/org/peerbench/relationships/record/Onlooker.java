package org.peerbench.relationships.record;

import org.peerbench.api.access.Role;

/** Who may look at {@link QuietEnd}. */
enum Onlooker {
    VIEWER(Role.VIEWER),
    AREA_LEAD_ELSEWHERE(Role.AREA_LEAD, QuietEnd.ELSEWHERE),
    AREA_LEAD(Role.AREA_LEAD, QuietEnd.AREA),
    COORDINATOR(Role.COORDINATOR),
    ADMINISTRATOR(Role.ADMINISTRATOR);

    final Role role;
    final String[] areas;

    Onlooker(Role role, String... areas) {
        this.role = role;
        this.areas = areas;
    }

    boolean looksAfterIt() {
        return this != VIEWER && this != AREA_LEAD_ELSEWHERE;
    }
}
