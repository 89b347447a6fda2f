package org.peerbench.host.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** SQLite in the data folder, with settings that are read back, since a pragma that is not understood stays silent. */
final class Sqlite extends SQLiteDataSource {
    /** The database's file in the data folder. */
    static final String FILE = "peerbench.db";

    private static final int BUSY_MILLIS = 5000;
    /** As SQLite answers: synchronous 2 is FULL. */
    private static final Map<String, String> EXPECTED = Map.of(
            "journal_mode", "wal",
            "synchronous", "2",
            "foreign_keys", "1",
            "busy_timeout", "5000",
            "trusted_schema", "0");

    private Sqlite(SQLiteConfig config, Path folder) {
        super(config);
        setUrl("jdbc:sqlite:" + folder.resolve(FILE));
    }

    static Sources open(StoreSettings settings) {
        Path folder = settings.folder().toAbsolutePath();
        SqliteLibrary.unpack(folder);
        DataSource writing = new Sqlite(config(false), folder);
        check(writing);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(new Sqlite(config(true), folder));
        Sources sources = new Sources(writing, Sources.pool(pool, settings.readers()));
        check(sources.reading());
        return sources;
    }

    /** A database in a file of its own, which nobody else uses: a backup being written or read. */
    static Connection alone(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.enforceForeignKeys(false);
        if (!readOnly) {
            config.setJournalMode(JournalMode.DELETE);
            config.setSynchronous(SynchronousMode.FULL);
        }
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    private static SQLiteConfig config(boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(readOnly);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(BUSY_MILLIS);
        return config;
    }

    /** The driver has no property for this pragma. */
    @Override
    public SQLiteConnection getConnection(String user, String password) throws SQLException {
        SQLiteConnection connection = super.getConnection(user, password);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma trusted_schema = off");
        }
        return connection;
    }

    private static void check(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> pragma : EXPECTED.entrySet()) {
                check(statement, pragma.getKey(), pragma.getValue());
            }
        } catch (SQLException failure) {
            throw new CannotOpen(Sentences.of("database.unreadable"), failure);
        }
    }

    private static void check(Statement statement, String pragma, String expected) throws SQLException {
        try (var found = statement.executeQuery("pragma " + pragma)) {
            String value = found.next() ? found.getString(1) : "";
            if (!expected.equals(value)) {
                throw new CannotOpen(Sentences.of("database.setting", pragma, value, expected));
            }
        }
    }
}
