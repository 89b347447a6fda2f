package org.peerbench.host.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.host.store.RowImages;
import org.peerbench.host.store.TableRows;

/**
 * The rows of tracked tables as they were recorded by an instant. A row that was changed after it is what stood there
 * before the first such change; every other row is what stands there now. So the nearer the instant, the less is read,
 * and rows that came into a table unlogged, such as by a migration, are there as they are.
 *
 * <p>A column that was added to a table later is {@code null} in rows from before.
 *
 * @param sql a connection
 * @param by  the instant; changes made at it count
 */
public record RowsThen(Handle sql, Instant by) {
    private static final RowImages IMAGES = new RowImages();
    private static final String LATER = """
            select r.record_id, r.before_image from change_row r where r.id in (
                select min(l.id) from change_set s join change_row l on l.set_id = s.id
                where s.at > :by and l.table_name = :table group by l.record_id)
            """;
    private static final String LATER_ONE = """
            select r.before_image from change_set s join change_row r on r.set_id = s.id
            where s.at > :by and r.table_name = :table and r.record_id = :record order by r.id limit 1
            """;

    private record Later(String recordId, String beforeImage) {}

    /** All rows of a table, in no particular order. */
    public TableRows of(String table) {
        Map<String, String> before = before(table);
        TableRows now = TableRows.read(sql, table);
        if (before.isEmpty()) {
            return now;
        }
        List<Map<String, Object>> rows = new ArrayList<>(now.rows().size());
        now.rows().stream()
                .filter(row -> !before.containsKey((String) row.get("id")))
                .forEach(rows::add);
        before.values().stream()
                .filter(image -> image != null)
                .map(IMAGES::read)
                .forEach(rows::add);
        return now.with(rows);
    }

    /** One row; empty if there was none. */
    public Optional<Map<String, Object>> of(String table, String record) {
        Optional<Optional<String>> before = sql.createQuery(LATER_ONE)
                .bind("by", by)
                .bind("table", table)
                .bind("record", record)
                .map((row, context) -> Optional.ofNullable(row.getString("before_image")))
                .findFirst();
        return before.isPresent() ? before.get().map(IMAGES::read) : TableRows.find(sql, table, record);
    }

    /** What stood there before the first later change, by record; {@code null} where nothing did. */
    private Map<String, String> before(String table) {
        Map<String, String> before = new HashMap<>();
        sql.createQuery(LATER)
                .bind("by", by)
                .bind("table", table)
                .mapTo(Later.class)
                .forEach(row -> before.put(row.recordId(), row.beforeImage()));
        return before;
    }
}
