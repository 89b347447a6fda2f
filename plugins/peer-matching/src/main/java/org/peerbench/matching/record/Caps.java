package org.peerbench.matching.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** How much people and areas can give and receive, as stored. */
public final class Caps {
    /** The table. */
    public static final String TABLE = "peer_matching__cap";

    private final Handle sql;

    /** Reads on this connection. */
    public Caps(Handle sql) {
        this.sql = sql;
    }

    /** All. */
    public List<Cap> all() {
        return sql.createQuery("select * from peer_matching__cap order by id")
                .map((row, context) -> new Cap(
                        row.getString("id"),
                        Columns.words(row, "of_area"),
                        Columns.words(row, "person_id"),
                        Columns.number(row, "giving"),
                        Columns.number(row, "receiving"),
                        row.getLong("revision")))
                .list();
    }

    /** That of an area. */
    public Optional<Cap> ofArea(String area) {
        return all().stream()
                .filter(cap -> cap.area().equals(Optional.of(area)))
                .findFirst();
    }

    /** That of a person. */
    public Optional<Cap> ofPerson(String person) {
        return all().stream()
                .filter(cap -> cap.person().equals(Optional.of(person)))
                .findFirst();
    }

    /** Stores one in the place of what was said before of the same area or person. */
    public void set(Changes changes, Cap cap) {
        Map<String, Object> row = new HashMap<>();
        row.put("of_area", cap.area().orElse(null));
        row.put("person_id", cap.person().orElse(null));
        row.put("giving", Columns.number(cap.giving()));
        row.put("receiving", Columns.number(cap.receiving()));
        Optional<Cap> before = cap.area().isPresent()
                ? ofArea(cap.area().get())
                : ofPerson(cap.person().orElseThrow());
        if (before.isPresent()) {
            changes.update(TABLE, before.get().id(), before.get().revision(), row);
        } else {
            row.put("id", changes.newId());
            changes.insert(TABLE, row);
        }
    }
}
