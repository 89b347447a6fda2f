package org.peerbench.host.directory;

import org.peerbench.api.access.Viewer;

/** Whether work e-mail and telephone of people are read. */
public enum Contacts {
    SHOWN,
    HIDDEN;

    /** What this viewer may see. */
    public static Contacts of(Viewer viewer) {
        return viewer.seesContacts() ? SHOWN : HIDDEN;
    }
}
