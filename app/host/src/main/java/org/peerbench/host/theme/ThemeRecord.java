package org.peerbench.host.theme;

import org.peerbench.api.directory.Theme;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.directory.ThemeDraft;
import org.peerbench.host.directory.ThemeEntry;

/**
 * A theme as programs read and write it. What was read may be sent back with changes; {@code revision} is then left
 * unread, and so is {@code id} when a theme is replaced.
 *
 * @param id          its key: small letters, digits and dashes; cannot be changed
 * @param label       in plain words
 * @param framework   the published framework it is part of; missing for the workbench's own
 */
record ThemeRecord(
        @Maybe String id,
        String label,
        @Maybe String description,
        @Maybe String framework,
        @Maybe Long revision) {
    static ThemeRecord of(ThemeEntry entry) {
        Theme theme = entry.theme();
        return new ThemeRecord(theme.key(), theme.label(), theme.description(), theme.framework(), entry.revision());
    }

    ThemeDraft draft() {
        return new ThemeDraft(id, label, description, framework);
    }
}
