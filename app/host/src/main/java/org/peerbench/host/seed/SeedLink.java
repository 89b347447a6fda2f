package org.peerbench.host.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/**
 * A tracked row that ties a seeded record to another one.
 *
 * @param table where it stands
 * @param owner the column of the record
 * @param it    the record's id
 * @param other the column of the other one
 * @param that  the other one's id
 * @param facts further columns
 */
record SeedLink(String table, String owner, String it, String other, String that, Map<String, Object> facts) {
    /** Adds the row unless these two are tied already, perhaps by hand. */
    void include(Handle sql, Changes changes) {
        String question = "select count(*) from %s where %s = :it and %s = :that".formatted(table, owner, other);
        long stored = sql.createQuery(question)
                .bind("it", it)
                .bind("that", that)
                .mapTo(Long.class)
                .one();
        if (stored == 0) {
            insert(changes);
        }
    }

    void insert(Changes changes) {
        Map<String, Object> row = new LinkedHashMap<>(facts);
        row.put("id", SeedIds.of(table, it, that));
        row.put(owner, it);
        row.put(other, that);
        changes.insert(table, row);
    }
}
