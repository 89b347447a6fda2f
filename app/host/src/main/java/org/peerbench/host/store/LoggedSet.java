package org.peerbench.host.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.access.Author;
import org.peerbench.host.event.EventLog;

/** The change set of one transaction: written when it has a row, in batches, since an import logs thousands. */
final class LoggedSet {
    private static final int BATCH = 500;
    private static final String SET = """
            insert into change_set (id, at, author, author_name, through, what, undoes)
            values (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ROW = """
            insert into change_row
                (id, set_id, position, table_name, record_id, area_id, before_image, after_image)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Statements statements;
    private final Ids ids;
    private final RowImages images;
    private final String at;
    private final Author author;
    private final String what;
    private final EventLog events;
    private final String id;
    private final Set<String> areas = new HashSet<>();
    private final Set<String> tables = new HashSet<>();
    private String undoes;
    private long rows;

    LoggedSet(
            Statements statements, Ids ids, RowImages images, String at, Author author, String what, EventLog events) {
        this.statements = statements;
        this.ids = ids;
        this.images = images;
        this.at = at;
        this.author = author;
        this.what = what;
        this.events = events;
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
        if (rows == 0) {
            begin();
        }
        area(before);
        String area = after == null ? area(before) : area(after);
        tables.add(table);
        rows++;
        String row = ids.next();
        statements.run(ROW, this::batch, row, id, rows, table, record, area, images.write(before), images.write(after));
        events.written(table, before, after);
        if (rows % BATCH == 0) {
            flush();
        }
    }

    private Void batch(PreparedStatement statement) throws SQLException {
        statement.addBatch();
        return null;
    }

    private void begin() {
        statements.run(
                SET,
                PreparedStatement::executeUpdate,
                id,
                at,
                author.account(),
                author.name(),
                author.through(),
                what,
                undoes);
    }

    private String area(Map<String, Object> row) {
        if (row != null && row.get("area_id") instanceof String area) {
            areas.add(area);
            return area;
        }
        return null;
    }

    /** Writes what is still waiting. */
    void flush() {
        if (rows > 0) {
            statements.run(ROW, PreparedStatement::executeBatch);
        }
    }

    /** What listeners are told; nothing when no row was logged. */
    Optional<Committed> committed() {
        return rows == 0 ? Optional.empty() : Optional.of(new Committed(id, areas, tables));
    }
}
