package org.peerbench.host.seed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * A table of published figures, which a seed owns as a whole.
 *
 * @param name    of the table
 * @param columns its columns
 * @param rows    what it is to hold: text, {@link Long}, {@link Boolean} or {@code null} in the columns' order
 */
record PlainTable(String name, List<Column> columns, List<List<Object>> rows) {
    private static final int BATCH = 1_000;

    /** How a column is read: SQLite has no booleans and would answer 1. */
    enum Kind {
        TEXT,
        NUMBER,
        FLAG
    }

    /** A column. */
    record Column(String name, Kind kind) {
        Object read(ResultSet row) throws SQLException {
            Object value = switch (kind) {
                case TEXT -> row.getString(name);
                case NUMBER -> row.getLong(name);
                case FLAG -> row.getBoolean(name);
            };
            return row.wasNull() ? null : value;
        }
    }

    static List<Column> texts(String... names) {
        return List.of(names).stream().map(name -> new Column(name, Kind.TEXT)).toList();
    }

    /** Whether the table holds anything else than it is to hold. */
    boolean differs(Handle sql) {
        Set<List<Object>> stored = new HashSet<>();
        sql.createQuery("select " + names() + " from " + name)
                .map((row, context) -> stored.add(read(row)))
                .list();
        return !stored.equals(new HashSet<>(rows));
    }

    private List<Object> read(ResultSet row) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (Column column : columns) {
            values.add(column.read(row));
        }
        return values;
    }

    void clear(Handle sql) {
        sql.execute("delete from " + name);
    }

    void fill(Handle sql) {
        String values = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        PreparedBatch batch = sql.prepareBatch("insert into " + name + " (" + names() + ") values (" + values + ")");
        for (List<Object> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                batch.bind(i, row.get(i));
            }
            batch.add();
            if (batch.size() == BATCH) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
