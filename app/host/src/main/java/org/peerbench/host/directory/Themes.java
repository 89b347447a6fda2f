package org.peerbench.host.directory;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Theme;

/** Reads themes: the workbench's own first, then those of published frameworks. */
public final class Themes {
    private static final String ALL =
            "select id, label, description, framework, revision from theme order by ordinal, id";

    private final Handle sql;

    /** Reads on this connection. */
    public Themes(Handle sql) {
        this.sql = sql;
    }

    /** All themes in their order. */
    public List<ThemeEntry> all() {
        return sql.createQuery(ALL)
                .map((row, context) -> new ThemeEntry(
                        new Theme(
                                row.getString("id"),
                                row.getString("label"),
                                row.getString("description"),
                                row.getString("framework")),
                        row.getLong("revision")))
                .list();
    }

    /** The theme with this key. */
    public Optional<ThemeEntry> find(String key) {
        return all().stream().filter(each -> each.theme().key().equals(key)).findFirst();
    }
}
