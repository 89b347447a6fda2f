package org.peerbench.leadership.record;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Which rows have ever held a person's id: also those that are gone since, or hold another's. */
public final class PersonRows {
    private final Handle sql;

    /** Reads and writes on this connection. */
    public PersonRows(Handle sql) {
        this.sql = sql;
    }

    /** Remembers one. */
    public void add(String person, String table, String row) {
        sql.createUpdate("insert into leadership_continuity__person_row (holder_id, table_name, row_id)"
                        + " values (:person, :table, :row) on conflict do nothing")
                .bind("person", person)
                .bind("table", table)
                .bind("row", row)
                .execute();
    }

    List<String> of(String person, String table) {
        return sql.createQuery("select row_id from leadership_continuity__person_row"
                        + " where holder_id = :person and table_name = :table order by row_id")
                .bind("person", person)
                .bind("table", table)
                .mapTo(String.class)
                .list();
    }

    void forget(String person) {
        sql.createUpdate("delete from leadership_continuity__person_row where holder_id = :person")
                .bind("person", person)
                .execute();
    }
}
