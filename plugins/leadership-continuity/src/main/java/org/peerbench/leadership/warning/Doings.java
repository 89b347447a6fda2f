package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** The actions that were made of warnings. */
final class Doings {
    private static final String TABLE = "leadership_continuity__action";

    private final Handle sql;

    Doings(Handle sql) {
        this.sql = sql;
    }

    /** Those of an area, the first due first. */
    List<Doing> of(String area) {
        return sql.createQuery("""
                        select id, warning, fact, step, owner, due, done_on, revision
                        from leadership_continuity__action where area_id = :area order by due, id""")
                .bind("area", area)
                .map((row, context) -> new Doing(
                        row.getString("id"),
                        row.getString("warning"),
                        row.getString("fact"),
                        row.getString("step"),
                        row.getString("owner"),
                        LocalDate.parse(row.getString("due")),
                        Optional.ofNullable(row.getString("done_on")).map(LocalDate::parse),
                        row.getLong("revision")))
                .list();
    }

    List<Doing> open(String area) {
        return of(area).stream().filter(doing -> doing.doneOn().isEmpty()).toList();
    }

    void add(Changes changes, String area, Doing doing) {
        changes.insert(
                TABLE,
                Map.of(
                        "id", changes.newId(),
                        "area_id", area,
                        "warning", doing.warning(),
                        "fact", doing.fact(),
                        "step", doing.step(),
                        "owner", doing.owner(),
                        "due", doing.due().toString()));
    }

    void done(Changes changes, Doing doing, LocalDate day) {
        changes.update(TABLE, doing.id(), doing.revision(), Map.of("done_on", day.toString()));
    }
}
