package org.peerbench.api.data;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the history does not tell everybody about one of the tool's own tables. The history keeps whole rows, so a tool
 * whose pages keep something from some people says the same of its tables here.
 *
 * @param table      the table
 * @param permission key of a contributed permission: who has it, in the row's {@code area_id}, is told everything; empty
 *                   for what nobody is told
 * @param columns    of which the others are told nothing
 * @param rows       of which the others are told nothing at all: those that hold, before or after a change, one of these
 *                   values in this column
 */
public record HeldBack(String table, Optional<String> permission, Set<String> columns, Map<String, Set<String>> rows) {
    /** No row has it, so that every row holds nothing there. */
    private static final String NO_COLUMN = "";

    public HeldBack {
        columns = Set.copyOf(columns);
        rows = Map.copyOf(rows);
    }

    /** Some columns of every row, from those without a permission. */
    public static HeldBack columns(String table, String permission, String... columns) {
        return new HeldBack(table, Optional.of(permission), Set.of(columns), Map.of());
    }

    /** The same, and all of the rows that hold one of these values in a column. */
    public HeldBack andRows(String column, String... values) {
        return new HeldBack(table, permission, columns, Map.of(column, Set.of(values)));
    }

    /** From everybody, some columns of every row. */
    public static HeldBack columnsFromAll(String table, String... columns) {
        return new HeldBack(table, Optional.empty(), Set.of(columns), Map.of());
    }

    /** From everybody, the whole table: workings that tell a reader nothing. */
    public static HeldBack whole(String table) {
        return new HeldBack(
                table, Optional.empty(), Set.of(), Map.of(NO_COLUMN, Set.of(String.valueOf((Object) null))));
    }

    /** From everybody, the rows that hold one of these values in a column. */
    public static HeldBack fromAll(String table, String column, String... values) {
        return new HeldBack(table, Optional.empty(), Set.of(), Map.of(column, Set.of(values)));
    }
}
