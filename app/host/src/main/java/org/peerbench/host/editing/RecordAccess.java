package org.peerbench.host.editing;

import java.util.Collection;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;

/**
 * Who may change a record that belongs to no, one or several areas. The address does not tell which areas these are, so
 * pages and routes ask for {@link #RECORD}, which only looks at the role, and their handlers then ask here.
 */
public final class RecordAccess {
    /** Those who record; the handler looks at the areas. */
    public static final Permission RECORD = new Permission("record", HostPermissions.WRITE.roles(), false);

    private RecordAccess() {}

    /** Whether the viewer may change a record of these areas: an area lead only where all of them are her own. */
    public static boolean may(Request request, Collection<String> areas) {
        return areas.isEmpty()
                ? request.may(HostPermissions.WRITE, null)
                : areas.stream().allMatch(area -> request.may(HostPermissions.WRITE, area));
    }

    /**
     * Refuses who may not.
     *
     * @throws Refusal 403
     */
    public static void require(Request request, Collection<String> areas, Texts texts) {
        if (!may(request, areas)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "NOT_YOUR_AREA", texts.of("editing.notYours"));
        }
    }
}
