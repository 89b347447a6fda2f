package org.peerbench.host.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/**
 * The rows that tie one record to others.
 *
 * @param table where they stand
 * @param owner the column of the one record
 * @param other the column of the others
 */
record Links(String table, String owner, String other) {
    static final Links AREAS = new Links("organisation_area", "organisation_id", "area_id");
    static final Links ORGANISATION_SUCCESSORS =
            new Links("organisation_succession", "organisation_id", "successor_id");
    static final Links AREA_SUCCESSORS = new Links("area_succession", "area_id", "successor_id");

    private record Row(String id, long revision) {}

    /**
     * Makes the record's links those wanted and leaves the rest of each as it is.
     *
     * @param wanted ids of the others; {@code null} changes nothing
     * @return whether anything changed
     */
    boolean set(Handle sql, Changes changes, String id, List<String> wanted) {
        if (wanted == null) {
            return false;
        }
        Map<String, Row> stored = stored(sql, id);
        Set<String> gone = new HashSet<>(stored.keySet());
        wanted.forEach(gone::remove);
        gone.forEach(key ->
                changes.delete(table, stored.get(key).id(), stored.get(key).revision()));
        List<String> fresh =
                wanted.stream().filter(key -> !stored.containsKey(key)).toList();
        fresh.forEach(key -> add(changes, id, key));
        return !gone.isEmpty() || !fresh.isEmpty();
    }

    /** Whether one is there. */
    boolean has(Handle sql, String id, String key) {
        return sql.createQuery("select 1 from %s where %s = :id and %s = :key".formatted(table, owner, other))
                .bind("id", id)
                .bind("key", key)
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    /** Adds one link, and says whether it was missing. */
    boolean include(Handle sql, Changes changes, String id, String key) {
        if (stored(sql, id).containsKey(key)) {
            return false;
        }
        add(changes, id, key);
        return true;
    }

    private void add(Changes changes, String id, String key) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", changes.newId());
        row.put(owner, id);
        row.put(other, key);
        changes.insert(table, row);
    }

    private Map<String, Row> stored(Handle sql, String id) {
        Map<String, Row> stored = new HashMap<>();
        sql.createQuery("select id, revision, %s as other from %s where %s = :id".formatted(other, table, owner))
                .bind("id", id)
                .map((row, context) ->
                        stored.put(row.getString("other"), new Row(row.getString("id"), row.getLong("revision"))))
                .list();
        return stored;
    }
}
