package org.peerbench.host.change;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Questions about change sets, asked of one connection. */
record SetTable(Handle sql) {
    private static final String COLUMNS = """
            select id, at, author, author_name, through, what, undoes,
                   (select count(*) from change_row where set_id = change_set.id) as changed
            from change_set where\s""";

    private record Stored(
            String id,
            Instant at,
            String author,
            String authorName,
            String through,
            String what,
            String undoes,
            long changed) {
        ChangeSet with(boolean undone) {
            return new ChangeSet(
                    id, at, author, authorName, through, what, Optional.ofNullable(undoes), undone, changed);
        }
    }

    /** The newest that match, one more than asked for where there is one. */
    List<ChangeSet> select(ChangeSelection selection) {
        return withState(sql.createQuery(COLUMNS + selection.condition() + " order by id desc limit :limit")
                .bindMap(selection.values())
                .bind("limit", selection.limit() + 1)
                .mapTo(Stored.class)
                .list());
    }

    /** Those sets, the newest first. */
    List<ChangeSet> of(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return withState(sql.createQuery(COLUMNS + "id in (<ids>) order by id desc")
                .bindList("ids", List.copyOf(ids))
                .mapTo(Stored.class)
                .list());
    }

    private List<ChangeSet> withState(List<Stored> sets) {
        Set<String> undone = undone(sets.stream().map(Stored::id).toList());
        return sets.stream().map(set -> set.with(undone.contains(set.id()))).toList();
    }

    /** Which of these have been taken back by a set that has not been taken back itself. */
    Set<String> undone(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Map<String, String> undoings = new LinkedHashMap<>();
        sql.createQuery("select id, undoes from change_set where undoes in (<ids>)")
                .bindList("ids", List.copyOf(ids))
                .mapToMap(String.class)
                .forEach(row -> undoings.put(row.get("id"), row.get("undoes")));
        undoings.keySet().removeAll(undone(undoings.keySet()));
        return new HashSet<>(undoings.values());
    }
}
