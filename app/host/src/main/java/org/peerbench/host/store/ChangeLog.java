package org.peerbench.host.store;

import static org.peerbench.host.store.TrackedTable.ID;
import static org.peerbench.host.store.TrackedTable.RECORDED_AT;
import static org.peerbench.host.store.TrackedTable.REVISION;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.data.Changes;
import org.peerbench.api.data.StaleRecord;

/** Writes rows and logs each with what stood there before and after. Lives as long as its transaction. */
final class ChangeLog implements Changes, Restoring {
    private static final long FIRST = 1;

    private final Statements statements;
    private final Ids ids;
    private final String at;
    private final LoggedSet log;
    private final Map<String, TrackedTable> tables = new HashMap<>();

    ChangeLog(Statements statements, Ids ids, String at, LoggedSet log) {
        this.statements = statements;
        this.ids = ids;
        this.at = at;
        this.log = log;
    }

    @Override
    public String set() {
        return log.id();
    }

    @Override
    public String newId() {
        return ids.next();
    }

    @Override
    public void insert(String table, Map<String, ?> row) {
        TrackedTable tracked = table(table);
        Map<String, Object> values = RowValues.checked(tracked, row);
        if (!(values.get(ID) instanceof String id)) {
            throw new IllegalArgumentException("A row of " + table + " needs its id");
        }
        insert(tracked, id, stamped(tracked, values, FIRST));
    }

    @Override
    public void update(String table, String id, long revision, Map<String, ?> columns) {
        TrackedTable tracked = table(table);
        Map<String, Object> before = current(tracked, id, revision);
        Map<String, Object> values = RowValues.checked(tracked, columns);
        if (values.containsKey(ID)) {
            throw new IllegalArgumentException("The id of a row of " + table + " cannot be changed");
        }
        // A form saved as it was is no change: it would only add noise to the history.
        if (!before.entrySet().containsAll(values.entrySet())) {
            update(tracked, before, stamped(tracked, values, revision + 1));
        }
    }

    @Override
    public void delete(String table, String id, long revision) {
        TrackedTable tracked = table(table);
        delete(tracked, current(tracked, id, revision));
    }

    @Override
    public boolean erase(String table, String id, Collection<String> columns) {
        TrackedTable tracked = table(table);
        Map<String, Object> blank = tracked.blank(columns);
        // Rows of this transaction may still wait to be logged, and hold what is to be forgotten.
        log.flush();
        boolean inHistory = new LoggedImages(statements, log.images()).forget(table, id, blank);
        Optional<Map<String, Object>> row =
                tracked.find(id).filter(now -> !now.entrySet().containsAll(blank.entrySet()));
        row.ifPresent(now -> forget(tracked, now, blank));
        return inHistory || row.isPresent();
    }

    /** Logged without what stood there: that something was forgotten is history, what it was is not. */
    private void forget(TrackedTable table, Map<String, Object> row, Map<String, Object> blank) {
        String id = (String) row.get(ID);
        Map<String, Object> values = stamped(table, new LinkedHashMap<>(blank), revision(row) + 1);
        Map<String, Object> after = table.update(id, revision(row), values).orElseThrow();
        row.putAll(blank);
        log.add(table.name(), id, row, after);
    }

    @Override
    public void undoes(String changeSet) {
        log.undoes(changeSet);
    }

    @Override
    public void restore(String table, String id, String image) {
        TrackedTable tracked = table(table);
        Optional<Map<String, Object>> before = tracked.find(id);
        if (image == null) {
            before.ifPresent(row -> delete(tracked, row));
            return;
        }
        Map<String, Object> values = log.images().read(image);
        // A column that a migration has dropped since cannot be restored.
        values.keySet().retainAll(tracked.columns().names());
        values.put(
                REVISION,
                1 + Math.max(revision(values), before.map(ChangeLog::revision).orElse(0L)));
        before.ifPresentOrElse(row -> update(tracked, row, values), () -> insert(tracked, id, values));
    }

    /** Writes what is still to be logged. */
    void finish() {
        log.flush();
    }

    Optional<Committed> committed() {
        return log.committed();
    }

    private TrackedTable table(String name) {
        return tables.computeIfAbsent(name, missing -> TrackedTable.of(statements, missing));
    }

    private Map<String, Object> stamped(TrackedTable table, Map<String, Object> values, long revision) {
        values.put(REVISION, revision);
        if (table.columns().has(RECORDED_AT)) {
            values.put(RECORDED_AT, at);
        }
        return values;
    }

    private static Map<String, Object> current(TrackedTable table, String id, long revision) {
        Map<String, Object> row = table.find(id).orElseThrow(() -> stale("stale.gone", Map.of()));
        if (revision(row) != revision) {
            throw stale("stale.changed", row);
        }
        return row;
    }

    private static StaleRecord stale(String key, Map<String, Object> stored) {
        return new StaleRecord(Sentences.of(key), stored);
    }

    private static long revision(Map<String, Object> row) {
        return (Long) row.get(REVISION);
    }

    private void insert(TrackedTable table, String id, Map<String, Object> values) {
        log.add(table.name(), id, null, table.insert(values));
    }

    private void update(TrackedTable table, Map<String, Object> before, Map<String, Object> values) {
        String id = (String) before.get(ID);
        Map<String, Object> after = table.update(id, revision(before), values)
                .orElseThrow(() -> stale("stale.changed", table.find(id).orElse(Map.of())));
        log.add(table.name(), id, before, after);
    }

    private void delete(TrackedTable table, Map<String, Object> before) {
        String id = (String) before.get(ID);
        if (!table.delete(id, revision(before))) {
            throw stale("stale.changed", table.find(id).orElse(Map.of()));
        }
        log.add(table.name(), id, before, null);
    }
}
