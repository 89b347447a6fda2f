package org.peerbench.leadership.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** Corrections that were asked for, and objections to being named. */
public final class Objections {
    static final String TABLE = "leadership_continuity__objection";

    private final Handle sql;

    /** Reads on this connection. */
    public Objections(Handle sql) {
        this.sql = sql;
    }

    /** Those of an area that nobody has settled, the earliest first. */
    public List<Objection> open(String area) {
        return read("area_id = :asked and outcome is null", area);
    }

    /** Those about a person, in every area. */
    public List<Objection> about(String person) {
        return read("holder_id = :asked", person);
    }

    /** The one with this id. */
    public Optional<Objection> find(String id) {
        return read("id = :asked", id).stream().findFirst();
    }

    /** Who is not named because of them. */
    Set<String> unnamed() {
        return new HashSet<>(sql.createQuery("select distinct holder_id from leadership_continuity__objection"
                        + " where holder_id is not null and (outcome is null or outcome <> 'NAMED')")
                .mapTo(String.class)
                .list());
    }

    /** Stores one, which is open. */
    public void add(Changes changes, Objection objection) {
        Map<String, Object> row = new HashMap<>();
        String id = changes.newId();
        row.put("id", id);
        row.put("area_id", objection.area());
        row.put("post_id", objection.post());
        row.put("holder_id", objection.person().orElse(null));
        row.put("kind", objection.kind().name());
        row.put("what", objection.what());
        row.put("said_by", objection.by());
        row.put("recorded_on", objection.on().toString());
        changes.insert(TABLE, row);
        objection.person().ifPresent(person -> new PersonRows(sql).add(person, TABLE, id));
    }

    /** Says what became of one. */
    public void settle(Changes changes, Objection objection, Objection.Outcome outcome, LocalDate day) {
        changes.update(
                TABLE,
                objection.id(),
                objection.revision(),
                Map.of("outcome", outcome.name(), "settled_on", day.toString()));
    }

    private List<Objection> read(String which, String asked) {
        return sql.createQuery("select id, area_id, post_id, holder_id, kind, what, said_by, recorded_on, outcome,"
                        + " revision from leadership_continuity__objection where " + which + " order by id")
                .bind("asked", asked)
                .map((row, context) -> new Objection(
                        row.getString("id"),
                        row.getString("area_id"),
                        row.getString("post_id"),
                        Optional.ofNullable(row.getString("holder_id")),
                        Objection.Kind.valueOf(row.getString("kind")),
                        row.getString("what"),
                        row.getString("said_by"),
                        LocalDate.parse(row.getString("recorded_on")),
                        Optional.ofNullable(row.getString("outcome")).map(Objection.Outcome::valueOf),
                        row.getLong("revision")))
                .list();
    }
}
