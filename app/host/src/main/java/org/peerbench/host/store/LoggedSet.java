package org.peerbench.host.store;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.peerbench.api.access.Author;

/** The change set of one transaction: written when it has a row, in batches, since an import logs thousands. */
final class LoggedSet {
    private static final int BATCH = 500;
    private static final String SET = """
            insert into change_set (id, at, author, author_name, through, what, undoes)
            values (:id, :at, :author, :authorName, :through, :what, :undoes)
            """;
    private static final String ROW = """
            insert into change_row
                (id, set_id, position, table_name, record_id, area_id, before_image, after_image)
            values (:id, :set, :position, :table, :record, :area, :before, :after)
            """;

    private final Handle sql;
    private final Ids ids;
    private final RowImages images;
    private final String at;
    private final Author author;
    private final String what;
    private final String id;
    private final Set<String> areas = new HashSet<>();
    private final Set<String> tables = new HashSet<>();
    private String undoes;
    private long rows;
    private PreparedBatch batch;

    LoggedSet(Handle sql, Ids ids, RowImages images, String at, Author author, String what) {
        this.sql = sql;
        this.ids = ids;
        this.images = images;
        this.at = at;
        this.author = author;
        this.what = what;
        id = ids.next();
    }

    String id() {
        return id;
    }

    RowImages images() {
        return images;
    }

    void undoes(String changeSet) {
        undoes = changeSet;
    }

    /** Logs one row; {@code null} stands for no row. */
    void add(String table, String record, Map<String, Object> before, Map<String, Object> after) {
        String area = area(after == null ? before : after);
        area(before == null ? after : before);
        tables.add(table);
        begin();
        batch.bind("id", ids.next())
                .bind("set", id)
                .bind("position", ++rows)
                .bind("table", table)
                .bind("record", record)
                .bind("area", area)
                .bind("before", images.write(before))
                .bind("after", images.write(after))
                .add();
        if (batch.size() >= BATCH) {
            flush();
        }
    }

    private String area(Map<String, Object> row) {
        if (row.get("area_id") instanceof String area) {
            areas.add(area);
            return area;
        }
        return null;
    }

    private void begin() {
        if (rows == 0) {
            sql.createUpdate(SET)
                    .bind("id", id)
                    .bind("at", at)
                    .bind("author", author.account())
                    .bind("authorName", author.name())
                    .bind("through", author.through())
                    .bind("what", what)
                    .bind("undoes", undoes)
                    .execute();
        }
        if (batch == null) {
            batch = sql.prepareBatch(ROW);
        }
    }

    void flush() {
        if (batch != null) {
            batch.execute();
            batch.close();
            batch = null;
        }
    }

    /** What listeners are told; nothing when no row was logged. */
    Optional<Committed> committed() {
        return rows == 0 ? Optional.empty() : Optional.of(new Committed(id, areas, tables));
    }
}
