package org.peerbench.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/**
 * One table whose rows are logged, read and written by maps. Only names that the database itself gives for its columns
 * reach the text of a statement; they are quoted, since a column may be called like a word of SQL.
 */
record TrackedTable(Handle sql, String name, Map<String, Integer> types) {
    static final String ID = "id";
    static final String REVISION = "revision";
    static final String RECORDED_AT = "recorded_at";

    /**
     * Looks a table up.
     *
     * @throws IllegalArgumentException if it is none that can be tracked
     */
    static TrackedTable of(Handle sql, String name) {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("'" + name + "' is not the name of a table");
        }
        Map<String, Integer> types = sql.createQuery("select * from \"" + name + "\" where 1 = 0")
                .scanResultSet((rows, context) -> types(rows.get()));
        if (!types.containsKey(ID) || !types.containsKey(REVISION)) {
            throw new IllegalArgumentException("Table " + name + " has no columns id and revision");
        }
        return new TrackedTable(sql, name, types);
    }

    private static Map<String, Integer> types(ResultSet none) throws SQLException {
        Map<String, Integer> types = new LinkedHashMap<>();
        var columns = none.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            types.put(columns.getColumnLabel(i), columns.getColumnType(i));
        }
        return types;
    }

    Optional<Map<String, Object>> find(String id) {
        return sql.createQuery("select * from " + quoted(name) + " where id = :id")
                .bind(ID, id)
                .map((row, context) -> row(row))
                .findOne();
    }

    Map<String, Object> insert(Map<String, Object> row) {
        String columns = row.keySet().stream().map(TrackedTable::quoted).collect(Collectors.joining(", "));
        String values = row.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", "));
        var query = sql.createQuery(
                "insert into " + quoted(name) + " (" + columns + ") values (" + values + ") returning *");
        return bound(query, row).map((stored, context) -> row(stored)).one();
    }

    /** Changes the row if it still has this revision. */
    Optional<Map<String, Object>> update(String id, long revision, Map<String, Object> columns) {
        String sets = columns.keySet().stream()
                .map(column -> quoted(column) + " = :" + column)
                .collect(Collectors.joining(", "));
        var query = sql.createQuery("update " + quoted(name) + " set " + sets
                + " where id = :the_id and revision = :the_revision returning *");
        return bound(query, columns)
                .bind("the_id", id)
                .bind("the_revision", revision)
                .map((stored, context) -> row(stored))
                .findOne();
    }

    /** Removes the row if it still has this revision. */
    boolean delete(String id, long revision) {
        return sql.createUpdate("delete from " + quoted(name) + " where id = :id and revision = :revision")
                        .bind(ID, id)
                        .bind(REVISION, revision)
                        .execute()
                == 1;
    }

    private <S extends SqlStatement<S>> S bound(S statement, Map<String, Object> values) {
        values.forEach((column, value) -> {
            if (value == null) {
                statement.bindNull(column, types.get(column));
            } else {
                statement.bind(column, value);
            }
        });
        return statement;
    }

    private Map<String, Object> row(ResultSet stored) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Map.Entry<String, Integer> column : types.entrySet()) {
            row.put(column.getKey(), value(stored, column.getKey(), column.getValue()));
        }
        return row;
    }

    /** By the declared type: SQLite itself would answer 1 for a boolean, and the image would differ by database. */
    private static Object value(ResultSet stored, String column, int type) throws SQLException {
        Object value = switch (type) {
            case Types.BOOLEAN, Types.BIT -> stored.getBoolean(column);
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> stored.getLong(column);
            default -> stored.getString(column);
        };
        return stored.wasNull() ? null : value;
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
