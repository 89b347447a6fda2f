package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** Everything of ours in a PostgreSQL database, replaced in one transaction. Tables of others are not touched. */
final class PostgresContent {
    private static final int LOOKS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final String OTHERS = """
            select pid::text from pg_stat_activity
            where datname = current_database() and application_name = 'peerbench' and pid <> pg_backend_pid()
            """;
    private static final String REFERENCES = """
            select t.relname, format('alter table %I drop constraint %I', t.relname, k.conname),
                   format('alter table %I add constraint %I %s', t.relname, k.conname, pg_get_constraintdef(k.oid))
            from pg_constraint k join pg_class t on t.oid = k.conrelid join pg_namespace n on n.oid = t.relnamespace
            where k.contype = 'f' and n.nspname = current_schema()
            """;

    private PostgresContent() {}

    static Connection connect(StoreSettings settings) throws SQLException {
        return Postgres.at(settings.url()).getConnection();
    }

    /** The folder's lock says nothing about a process that uses the same database from another folder. */
    static void requireUnused(StoreSettings settings) {
        try (Connection connection = connect(settings)) {
            // A connection that was closed a moment ago is listed until its process on the server has ended.
            for (int looks = 0; !Existing.texts(connection, OTHERS).isEmpty(); looks++) {
                if (looks == LOOKS) {
                    throw new CannotOpen(Sentences.of("database.in.use"));
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (SQLException unreachable) {
            throw new CannotOpen(Sentences.of("database.unreachable"), unreachable);
        }
    }

    /** Closing the connection without the commit takes everything back. */
    static void replace(StoreSettings settings, Connection snapshot) throws SQLException {
        try (Connection to = connect(settings)) {
            to.setAutoCommit(false);
            dropOurs(to);
            MigrationFiles.replay(MigrationFiles.read(snapshot), to);
            List<String> later = dropReferences(to, Existing.tables(snapshot));
            for (String table : Existing.dataTables(snapshot)) {
                Snapshot.empty(to, table);
                TableContent.copy(snapshot, to, table);
                if (!TableContent.fingerprint(snapshot, table).equals(TableContent.fingerprint(to, table))) {
                    throw new CannotCopy(Sentences.of("copy.differs", table), null);
                }
            }
            run(to, later);
            to.commit();
        }
    }

    /** Which tables are ours follows from the migrations that were done. */
    private static void dropOurs(Connection to) throws SQLException {
        if (!MigrationFiles.areKept(to)) {
            return;
        }
        List<String> ours;
        try (Connection scratch = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            scratch.setAutoCommit(false);
            MigrationFiles.replay(MigrationFiles.read(to), scratch);
            ours = Existing.tables(scratch);
        }
        List<String> drops = new ArrayList<>();
        for (String table : ours) {
            drops.add("drop table if exists " + TableContent.quoted(table) + " cascade");
        }
        run(to, drops);
    }

    /** Rows come in any order; the references are made again, and so checked, when all are there. */
    private static List<String> dropReferences(Connection to, List<String> ours) throws SQLException {
        List<String> drop = new ArrayList<>();
        List<String> add = new ArrayList<>();
        try (Statement statement = to.createStatement();
                var rows = statement.executeQuery(REFERENCES)) {
            while (rows.next()) {
                if (ours.contains(rows.getString(1))) {
                    drop.add(rows.getString(2));
                    add.add(rows.getString(3));
                }
            }
        }
        run(to, drop);
        return add;
    }

    private static void run(Connection to, List<String> texts) throws SQLException {
        try (Statement statement = to.createStatement()) {
            for (String text : texts) {
                statement.execute(text);
            }
        }
    }
}
