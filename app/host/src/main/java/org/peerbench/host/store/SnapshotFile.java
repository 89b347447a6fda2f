package org.peerbench.host.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.peerbench.api.data.Database;

/** A snapshot that was written before, opened to be looked at. */
public final class SnapshotFile implements AutoCloseable {
    private final Connection connection;

    private SnapshotFile(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens it.
     *
     * @throws CannotCopy if it is no SQLite file
     */
    public static SnapshotFile open(Path file) {
        try {
            return new SnapshotFile(Sqlite.alone(file, true));
        } catch (SQLException unreadable) {
            throw new CannotCopy(Sentences.of("snapshot.unreadable"), unreadable);
        }
    }

    /** What every table holds, by its name. */
    public Map<String, Fingerprint> fingerprints() {
        try {
            return fingerprints(connection);
        } catch (SQLException unreadable) {
            throw new CannotCopy(Sentences.of("snapshot.unreadable"), unreadable);
        }
    }

    static Map<String, Fingerprint> fingerprints(Connection connection) throws SQLException {
        Map<String, Fingerprint> all = new TreeMap<>();
        for (String table : Existing.dataTables(connection)) {
            all.put(table, TableContent.fingerprint(connection, table));
        }
        return all;
    }

    /** What SQLite itself finds wrong with it; nothing if it is whole. */
    public List<String> faults() {
        try {
            return Soundness.ofSqlite(connection);
        } catch (SQLException unreadable) {
            return List.of(Sentences.of("snapshot.unreadable"));
        }
    }

    /** Whether its tables are newer than this program knows. */
    public boolean isNewerThanThisProgram() {
        try {
            return !Migrations.ofHost()
                    .files()
                    .keySet()
                    .containsAll(
                            MigrationFiles.read(connection).get(Migrations.HOST).keySet());
        } catch (SQLException unreadable) {
            throw new CannotCopy(Sentences.of("snapshot.unreadable"), unreadable);
        }
    }

    /** Asks it something. */
    public <R> R read(Database.Reading<R> question) {
        try (var handle = Jdbi.create(connection).installPlugin(new TextTypes()).open()) {
            return question.in(handle);
        }
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}
