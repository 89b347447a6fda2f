package org.peerbench.host.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/**
 * Rows of one table with values as the change log keeps them: {@code String}, {@code Boolean}, {@code Long} or
 * {@code null}, alike on both databases. Immutable.
 */
public final class TableRows {
    private final String table;
    private final Columns columns;
    private final List<Map<String, Object>> rows;

    private TableRows(String table, Columns columns, List<Map<String, Object>> rows) {
        this.table = table;
        this.columns = columns;
        this.rows = rows;
    }

    /** All rows of a table as they stand now; the name must come from the program, never from a request. */
    public static TableRows read(Handle sql, String table) {
        try (Statement statement = sql.getConnection().createStatement();
                ResultSet found = statement.executeQuery("select * from " + TrackedTable.quoted(table))) {
            Columns columns = Columns.of(found);
            return new TableRows(table, columns, columns.all(found));
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    /** One row as it stands now. */
    public static Optional<Map<String, Object>> find(Handle sql, String table, String id) {
        return TrackedTable.of(new Statements(sql), table).find(id);
    }

    /** Other rows of the same table. */
    public TableRows with(List<Map<String, Object>> others) {
        return new TableRows(table, columns, others);
    }

    /** The table's name. */
    public String table() {
        return table;
    }

    /** The rows by column; a column that a row does not have is {@code null} in it. */
    public List<Map<String, Object>> rows() {
        return rows;
    }

    Columns columns() {
        return columns;
    }
}
