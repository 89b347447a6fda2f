package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

/**
 * A database in memory that is filled once and then only read, by the same SQL as the stored one. One reads at a time:
 * it has one connection. A reading that comes after the closing is refused with {@link Closed}.
 */
public final class MemoryDatabase implements Database, AutoCloseable {
    private final String name;
    private final Connection connection;
    private final Jdbi jdbi;
    private boolean closed;

    /** It has been closed; what was in it can be filled into another. */
    public static final class Closed extends IllegalStateException {
        private static final long serialVersionUID = 1L;
    }

    private MemoryDatabase(String name, Connection connection) {
        this.name = name;
        this.connection = connection;
        jdbi = Jdbi.create(connection).installPlugin(new TextTypes());
    }

    /** A database with these tables. */
    public static MemoryDatabase of(List<TableRows> tables) {
        return of(tables, null);
    }

    /** A database with these tables in which those of another are read too. The other may be closed before it. */
    public MemoryDatabase beside(List<TableRows> tables) {
        return of(tables, name);
    }

    private static MemoryDatabase of(List<TableRows> tables, String other) {
        // Others attach it by this name, within this process only.
        String name = "file:" + UUID.randomUUID() + "?mode=memory&cache=shared";
        Connection connection = null;
        try {
            connection = DriverManager.getConnection("jdbc:sqlite:" + name);
            if (other != null) {
                attach(connection, other);
            }
            connection.setAutoCommit(false);
            for (TableRows table : tables) {
                fill(connection, table);
            }
            connection.commit();
            connection.setAutoCommit(true);
            return new MemoryDatabase(name, connection);
        } catch (SQLException failure) {
            end(connection);
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    private static void attach(Connection connection, String other) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("attach database '" + other + "' as beside");
        }
    }

    private static void fill(Connection connection, TableRows rows) throws SQLException {
        List<String> names = rows.columns().names();
        String table = TrackedTable.quoted(rows.table());
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " ("
                    + names.stream()
                            .map(name -> TrackedTable.quoted(name) + " "
                                    + rows.columns().declared(name))
                            .collect(Collectors.joining(", "))
                    + ")");
            for (String index : indexed(names)) {
                statement.execute("create index " + TrackedTable.quoted(rows.table() + "__by_" + index) + " on " + table
                        + " (" + TrackedTable.quoted(index) + ")");
            }
        }
        String marks = names.stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            for (Map<String, Object> row : rows.rows()) {
                for (int i = 0; i < names.size(); i++) {
                    insert.setObject(i + 1, row.get(names.get(i)));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What records are looked up and joined by. */
    private static List<String> indexed(List<String> names) {
        List<String> indexed = new ArrayList<>(names);
        indexed.removeIf(name -> !name.equals("id") && !name.endsWith("_id"));
        return indexed;
    }

    @Override
    public synchronized <R> R read(Reading<R> work) {
        if (closed) {
            throw new Closed();
        }
        try (Handle sql = jdbi.open()) {
            return work.in(sql);
        }
    }

    @Override
    public <R> R write(Author author, String what, Writing<R> work) {
        throw new IllegalStateException("What was recorded earlier is only read");
    }

    @Override
    public synchronized void close() {
        closed = true;
        end(connection);
    }

    private static void end(Connection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException closedAlready) {
            // Nothing of it is kept anywhere.
        }
    }
}
