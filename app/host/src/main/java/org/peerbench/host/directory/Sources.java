package org.peerbench.host.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads the sources of published figures. */
public final class Sources {
    private static final String ALL = "select id, title, publisher, licence, period, note from source order by id";

    private final Handle sql;

    /** Reads on this connection. */
    public Sources(Handle sql) {
        this.sql = sql;
    }

    /** All sources, those of figures brought in from outside last. */
    public List<Source> all() {
        List<Source> all = new ArrayList<>(sql.createQuery(ALL)
                .map((row, context) -> new Source(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("publisher"),
                        row.getString("licence"),
                        row.getString("period"),
                        row.getString("note")))
                .list());
        all.addAll(new OutsideFigures(sql).sources());
        return all;
    }

    /** All sources by id: there are few, and every page that shows figures needs several. */
    public Map<String, Source> byId() {
        return all().stream().collect(Collectors.toUnmodifiableMap(Source::id, Function.identity()));
    }
}
