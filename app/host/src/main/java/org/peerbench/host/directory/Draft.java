package org.peerbench.host.directory;

import org.peerbench.api.date.PartialDate;

/** What all drafts share. */
final class Draft {
    private Draft() {}

    /** Stripped; {@code null} for a blank text. */
    static String clean(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String text(PartialDate date) {
        return date == null ? null : date.text();
    }
}
