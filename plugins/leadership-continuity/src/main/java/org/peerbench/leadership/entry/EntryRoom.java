package org.peerbench.leadership.entry;

import org.peerbench.api.Contributions;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.PageHandler;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;

/** What the forms add to the workbench. */
public final class EntryRoom {
    private EntryRoom() {}

    /** Adds it. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.leadership.entry.messages"));
        form(to, "start", StartingSet::show, StartingSet::save);
    }

    private static void form(Contributions to, String path, PageHandler show, PageHandler save) {
        page(to, path, show);
        to.action(new Action("areas/{area}/" + path, Permissions.WRITE.key(), save));
    }

    private static void page(Contributions to, String path, PageHandler show) {
        to.page(new Page("areas/{area}/" + path, Permissions.WRITE.key(), show));
    }
}
