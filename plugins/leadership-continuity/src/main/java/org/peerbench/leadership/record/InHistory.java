package org.peerbench.leadership.record;

import org.peerbench.api.Contributions;
import org.peerbench.api.data.HeldBack;
import org.peerbench.api.text.Bundle;

/** What the history says of this tool's tables, and what it keeps to itself. */
public final class InHistory {
    private static final String TABLE = "leadership_continuity__";

    private InHistory() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.leadership.record.messages"));
        to.heldBack(HeldBack.whole(TABLE + "person_key"));
        to.heldBack(HeldBack.columnsFromAll(TABLE + "calendar_key", "account_id", "key_hash", "label"));
    }
}
