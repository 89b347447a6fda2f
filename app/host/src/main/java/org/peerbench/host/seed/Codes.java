package org.peerbench.host.seed;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Ids of one table's records by public code: those stored, whoever made them, and for new ones the id that the seed
 * gives them.
 */
record Codes(String table, Map<String, String> ids) {
    static Codes of(Handle sql, String table) {
        Map<String, String> ids = new HashMap<>();
        sql.createQuery("select code, id from " + table + " where code is not null")
                .map((row, context) -> ids.put(row.getString("code"), row.getString("id")))
                .list();
        return new Codes(table, ids);
    }

    String id(String code) {
        return ids.computeIfAbsent(code, missing -> SeedIds.of(table, missing));
    }
}
