package org.peerbench.host.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** Saves rows together with what ties them to others. */
record Rows(Handle sql, Changes changes) {
    private static final String LINK_CHANGES = "link_changes";

    /**
     * Changes a row.
     *
     * @param linked whether rows that tie it to others changed, so that its revision must move on in any case: a form
     *               that was opened before must not undo them unseen
     */
    void update(String table, String id, long revision, Map<String, Object> columns, boolean linked) {
        Map<String, Object> all = new LinkedHashMap<>(columns);
        if (linked) {
            all.put(LINK_CHANGES, 1 + linkChanges(table, id));
        }
        changes.update(table, id, revision, all);
    }

    private long linkChanges(String table, String id) {
        return sql.createQuery("select link_changes from " + table + " where id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
    }
}
