package org.peerbench.matching.need;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.text.Bundle;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Needs;

/** What needs add to the workbench. */
public final class NeedRoom {
    private NeedRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.matching.need.messages"));
        to.heldBack(HeldBack.columns(
                Needs.TABLE,
                Permissions.CARE.key(),
                "of_area",
                "theme",
                "ask",
                "wish",
                "state",
                "moved_to",
                "moved_reason",
                "moved_by",
                "moved_on",
                "confirmed_by",
                "confirmed_on",
                "confirmed_way",
                "person_id",
                "wanted_from",
                "wanted_until",
                "weekdays",
                "meeting_mode",
                "languages",
                "prefers"));
        NeedRoutes.contribute(to);
    }
}
