package org.peerbench.host.store;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A table's columns in the order of the table, with their types as the database declares them. */
record Columns(List<String> names, List<Integer> types) {
    private static final Set<Integer> NOT_TEXT =
            Set.of(Types.BOOLEAN, Types.BIT, Types.BIGINT, Types.INTEGER, Types.SMALLINT);

    /** Of whatever a question has as its answer. */
    static Columns of(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        List<String> names = new ArrayList<>();
        List<Integer> types = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
            types.add(columns.getColumnType(i));
        }
        return new Columns(names, types);
    }

    boolean has(String column) {
        return names.contains(column);
    }

    /** The columns that must hold something. */
    static Set<String> needed(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData();
        Set<String> needed = new HashSet<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (columns.isNullable(i) == ResultSetMetaData.columnNoNulls) {
                needed.add(columns.getColumnLabel(i));
            }
        }
        return needed;
    }

    boolean isText(String column) {
        return has(column) && !NOT_TEXT.contains(types.get(names.indexOf(column)));
    }

    /** The first row of an answer with all of these columns. */
    Optional<Map<String, Object>> first(ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        return Optional.of(row(rows));
    }

    /** All rows of an answer with all of these columns. */
    List<Map<String, Object>> all(ResultSet rows) throws SQLException {
        List<Map<String, Object>> all = new ArrayList<>();
        while (rows.next()) {
            all.add(row(rows));
        }
        return all;
    }

    private Map<String, Object> row(ResultSet rows) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            row.put(names.get(i), value(rows, i + 1, types.get(i)));
        }
        return row;
    }

    /** How a table of SQLite declares a column that answers like this one. */
    String declared(String column) {
        return switch (types.get(names.indexOf(column))) {
            case Types.BOOLEAN, Types.BIT -> "boolean";
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> "bigint";
            default -> "text";
        };
    }

    /** By the declared type: SQLite itself would answer 1 for a boolean, and the image would differ by database. */
    private static Object value(ResultSet rows, int position, int type) throws SQLException {
        Object value = switch (type) {
            case Types.BOOLEAN, Types.BIT -> rows.getBoolean(position);
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> rows.getLong(position);
            default -> rows.getString(position);
        };
        return rows.wasNull() ? null : value;
    }
}
