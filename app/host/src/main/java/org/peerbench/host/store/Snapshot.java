package org.peerbench.host.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/** Writes the whole database of one moment into a SQLite file. */
final class Snapshot {
    private Snapshot() {}

    static void of(DataSource source, Path file) {
        try (Connection from = source.getConnection()) {
            if (Existing.isSqlite(from)) {
                vacuum(from, file);
            } else {
                dump(from, file);
            }
        } catch (SQLException | FlywayException failure) {
            throw new CannotCopy(Sentences.of("snapshot.failed", failure.getMessage()), failure);
        }
    }

    /** Reads as of one moment in WAL mode and so holds up no writer. */
    private static void vacuum(Connection from, Path file) throws SQLException {
        try (PreparedStatement vacuum = from.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, file.toAbsolutePath().toString());
            vacuum.execute();
        }
    }

    /** Makes the same tables by the same migrations, and carries the rows over as of one moment. */
    private static void dump(Connection from, Path file) throws SQLException {
        from.setAutoCommit(false);
        from.setReadOnly(true);
        from.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (Connection to = Sqlite.alone(file, false)) {
            to.setAutoCommit(false);
            MigrationFiles.replay(MigrationFiles.read(from), to);
            for (String table : Existing.dataTables(to)) {
                empty(to, table);
                TableContent.copy(from, to, table);
                if (!TableContent.fingerprint(from, table).equals(TableContent.fingerprint(to, table))) {
                    throw new CannotCopy(Sentences.of("copy.differs", table), null);
                }
            }
            to.commit();
        } finally {
            from.rollback();
        }
    }

    /** A migration may have brought rows of its own; those of the database count. */
    static void empty(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("delete from " + TableContent.quoted(table));
        }
    }
}
