package org.peerbench.host.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Transaction;

/** What a load adds and changes among the tracked records. It never removes one. */
final class TrackedPlan {
    private final List<SeedRecord> added = new ArrayList<>();
    private final Map<SeedRecord, Long> changed = new LinkedHashMap<>();
    private int unchanged;

    private record Stored(String digest, long revision) {}

    static TrackedPlan of(Handle sql, List<SeedRecord> records) {
        TrackedPlan plan = new TrackedPlan();
        Map<String, Map<String, Stored>> tables = new HashMap<>();
        for (SeedRecord each : records) {
            plan.add(
                    each,
                    tables.computeIfAbsent(each.table(), table -> stored(sql, table))
                            .get(each.id()));
        }
        return plan;
    }

    private static Map<String, Stored> stored(Handle sql, String table) {
        Map<String, Stored> stored = new HashMap<>();
        sql.createQuery("select id, seed_digest, revision from " + table)
                .map((row, context) -> stored.put(
                        row.getString("id"), new Stored(row.getString("seed_digest"), row.getLong("revision"))))
                .list();
        return stored;
    }

    private void add(SeedRecord record, Stored stored) {
        if (stored == null) {
            added.add(record);
        } else if (record.digest().equals(stored.digest())) {
            unchanged++;
        } else {
            changed.put(record, stored.revision());
        }
    }

    int added() {
        return added.size();
    }

    int changed() {
        return changed.size();
    }

    int unchanged() {
        return unchanged;
    }

    /** All records come before what ties them, whatever the order in the files. */
    void apply(Transaction tx) {
        for (SeedRecord each : added) {
            Map<String, Object> row = each.marked();
            row.put("id", each.id());
            tx.changes().insert(each.table(), row);
        }
        changed.forEach((each, revision) -> tx.changes().update(each.table(), each.id(), revision, each.marked()));
        added.forEach(each -> each.links().forEach(link -> link.insert(tx.changes())));
        changed.keySet().forEach(each -> each.links().forEach(link -> link.include(tx.sql(), tx.changes())));
    }
}
