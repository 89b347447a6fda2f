package org.peerbench.leadership.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/**
 * Takes a person out of the record, in rows and in their history. What they held stays with its dates: in their place comes
 * a new id that stands for nobody, the same for all of it, since every figure asks whether two holdings were one person's.
 */
public final class Forgetting {
    private static final String INTRODUCTION = "leadership_continuity__introduction";
    private static final String PERSON = "holder_id";
    private static final Set<String> TABLES = Set.of(Holdings.TABLE, PersonKeys.TABLE, INTRODUCTION, Objections.TABLE);

    private final Handle sql;
    private final Changes changes;
    private final PersonRows rows;

    private record Row(Optional<String> person, long revision) {}

    /** Forgets on this connection. */
    public Forgetting(Handle sql, Changes changes) {
        this.sql = sql;
        this.changes = changes;
        this.rows = new PersonRows(sql);
    }

    /**
     * Forgets somebody altogether: also under which id files know them.
     *
     * @return how many holdings, introductions and objections were theirs
     */
    public int altogether(String person) {
        keys(person).forEach(id -> {
            row(PersonKeys.TABLE, id).ifPresent(row -> changes.delete(PersonKeys.TABLE, id, row.revision()));
            changes.erase(PersonKeys.TABLE, id, List.of(PERSON, "file_key"));
        });
        int held = records(person, changes.newId());
        rows.forget(person);
        return held;
    }

    /**
     * Forgets who held something. Files that know them mean whoever stands in their place now, so that a file that is
     * brought in again neither brings the person back nor records everything twice.
     *
     * @return how many holdings, introductions and objections were theirs
     */
    public int former(String person) {
        String nobody = changes.newId();
        keys(person).forEach(id -> replace(PersonKeys.TABLE, id, person, nobody, List.of(PERSON)));
        int held = records(person, nobody);
        rows.forget(person);
        return held;
    }

    private List<String> keys(String person) {
        return rows.of(person, PersonKeys.TABLE);
    }

    private int records(String person, String nobody) {
        List<String> held = rows.of(person, Holdings.TABLE);
        held.forEach(id -> {
            doubts(id);
            replace(Holdings.TABLE, id, person, nobody, List.of(PERSON, "note"));
        });
        new Told(sql).replace(person, nobody);
        List<String> introduced = rows.of(person, INTRODUCTION);
        introduced.forEach(id -> replace(INTRODUCTION, id, person, null, List.of(PERSON)));
        List<String> objected = rows.of(person, Objections.TABLE);
        objected.forEach(id -> replace(Objections.TABLE, id, person, null, List.of(PERSON, "what")));
        return held.size() + introduced.size() + objected.size();
    }

    /** A row that is another's by now keeps its person and words; only its history forgets. */
    private void replace(String table, String id, String person, String nobody, List<String> columns) {
        Optional<String> now = row(table, id).flatMap(Row::person);
        boolean others = now.isPresent() && !now.get().equals(person);
        changes.erase(table, id, others ? List.of(PERSON) : columns);
        String wanted = others ? now.get() : nobody;
        if (wanted != null) {
            Map<String, Object> column = new HashMap<>();
            column.put(PERSON, wanted);
            row(table, id).ifPresent(row -> changes.update(table, id, row.revision(), column));
        }
    }

    private void doubts(String holding) {
        sql.createQuery("select id from " + Doubts.TABLE + " where holding_id = :holding")
                .bind("holding", holding)
                .mapTo(String.class)
                .list()
                .forEach(id -> changes.erase(Doubts.TABLE, id, List.of("what")));
    }

    /** Forgets a name in words about others: whom somebody was introduced to, and who sees to an action. */
    public void words(String name) {
        words(INTRODUCTION, "introduced_whom", name);
        words("leadership_continuity__action", "owner", name);
    }

    private void words(String table, String column, String name) {
        sql
                .createQuery("select id, " + column + " as words from " + table)
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("words")))
                .list()
                .stream()
                .filter(each -> each.getValue().contains(name))
                .forEach(each -> changes.erase(table, each.getKey(), List.of(column)));
    }

    private Optional<Row> row(String table, String id) {
        if (!TABLES.contains(table)) {
            throw new IllegalArgumentException(table);
        }
        return sql.createQuery("select holder_id, revision from " + table + " where id = :id")
                .bind("id", id)
                .map((row, context) -> new Row(Optional.ofNullable(row.getString(PERSON)), row.getLong("revision")))
                .findFirst();
    }
}
