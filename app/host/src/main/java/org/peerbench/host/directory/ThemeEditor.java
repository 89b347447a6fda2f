package org.peerbench.host.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.Changes;

/** Adds and changes themes within one transaction. */
public final class ThemeEditor {
    private static final String NEXT = "select coalesce(max(ordinal), 0) + 1 from theme";

    private final Handle sql;
    private final Changes changes;
    private final Themes themes;

    /** Writes on this transaction's connection and into its change log. */
    public ThemeEditor(Handle sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
        themes = new Themes(sql);
    }

    /** Adds a theme behind the others. */
    public Saving<ThemeEntry> add(ThemeDraft draft) {
        Faults faults = check(draft).required("key", draft.key()).key(draft.key());
        String key = Draft.clean(draft.key());
        if (key != null && themes.find(key).isPresent()) {
            faults.add("key", "directory.key-taken", key);
        }
        if (faults.any()) {
            return faults.rejected();
        }
        Map<String, Object> row = columns(draft);
        row.put("id", key);
        row.put("ordinal", sql.createQuery(NEXT).mapTo(Long.class).one());
        changes.insert("theme", row);
        return new Saving.Saved<>(themes.find(key).orElseThrow());
    }

    /**
     * Changes a theme's words; its key stays.
     *
     * @param revision the one the writer has seen
     * @throws org.peerbench.api.data.StaleRecord if somebody else saved it since
     * @throws Refusal if there is no such theme
     */
    public Saving<ThemeEntry> update(String key, long revision, ThemeDraft draft) {
        if (themes.find(key).isEmpty()) {
            throw Refusal.notFound(Sentences.of("directory.no-theme", key));
        }
        Faults faults = check(draft);
        if (faults.any()) {
            return faults.rejected();
        }
        changes.update("theme", key, revision, columns(draft));
        return new Saving.Saved<>(themes.find(key).orElseThrow());
    }

    private static Faults check(ThemeDraft draft) {
        return new Faults().required("label", draft.label()).brief("framework", draft.framework());
    }

    private static Map<String, Object> columns(ThemeDraft draft) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("label", Draft.clean(draft.label()));
        row.put("description", Draft.clean(draft.description()));
        row.put("framework", Draft.clean(draft.framework()));
        return row;
    }
}
