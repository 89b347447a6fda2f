package org.peerbench.host.history;

import java.util.Set;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.host.change.ChangeSelection;

/** What of the change log a viewer may see. The log keeps whole rows, so that nothing may be shown unasked. */
record Discretion(Viewer viewer) {
    private static final Set<String> WORKINGS =
            Set.of("id", "revision", "search", "seed_digest", "link_changes", "recorded_at", "areas_changed_at");
    private static final Set<String> CONTACTS = Set.of("email", "telephone");
    private static final Set<String> ACCESS = Set.of("account", "api_token");

    /** Whether rows of this table are shown: who may sign in concerns administrators only. */
    boolean shows(String table) {
        return viewer.role() == Role.ADMINISTRATOR || !isAboutAccess(table);
    }

    /** Whether this column is shown. */
    boolean showsColumn(String column) {
        return !WORKINGS.contains(column) && (viewer.seesContacts() || !CONTACTS.contains(column));
    }

    /** Leaves out the sets that this viewer may not see. */
    ChangeSelection narrow(ChangeSelection selection) {
        if (viewer.role() == Role.ADMINISTRATOR) {
            return selection;
        }
        ChangeSelection narrowed = selection;
        for (String beginning : ACCESS) {
            narrowed = narrowed.withoutTables(beginning);
        }
        return narrowed;
    }

    /** Whether the table says who may sign in. */
    static boolean isAboutAccess(String table) {
        return ACCESS.stream().anyMatch(table::startsWith);
    }
}
