package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

/**
 * The database for one user of it. Each has its own two Jdbi, because Jdbi remembers the classes it has mapped: a
 * shared one would hold on to the classes of every tool that was ever loaded.
 */
final class StoreDatabase implements Database {
    private final Writer writer;
    private final Logs logs;
    private final ServiceBinding binding;
    private final String publisher;
    private final Listeners listeners;
    private final Readings readings;
    private final Jdbi reading;
    private final Jdbi writing;

    StoreDatabase(
            Writer writer,
            DataSource readers,
            Logs logs,
            ServiceBinding binding,
            String publisher,
            Listeners listeners,
            Readings readings) {
        this.writer = writer;
        this.logs = logs;
        this.binding = binding;
        this.publisher = publisher;
        this.listeners = listeners;
        this.readings = readings;
        reading = Jdbi.create(readers).installPlugin(new TextTypes());
        writing = Jdbi.create(lent(writer)).installPlugin(new TextTypes());
    }

    private static ConnectionFactory lent(Writer writer) {
        return new ConnectionFactory() {
            @Override
            public Connection openConnection() {
                return writer.lent();
            }

            /** The connection belongs to the writer and serves the next write. */
            @Override
            public void closeConnection(Connection connection) {}
        };
    }

    @Override
    public <R> R read(Reading<R> work) {
        return reading.inTransaction(sql -> readings.during(sql.getConnection(), () -> work.in(sql)));
    }

    @Override
    public <R> R write(Author author, String what, Writing<R> work) {
        Stored<R> stored = writer.lend(lease -> write(lease, author, what, work));
        stored.commit().ifPresent(listeners::tell);
        if (stored.events()) {
            logs.desk().published();
        }
        return stored.result();
    }

    private record Stored<R>(R result, Optional<Committed> commit, boolean events) {}

    private <R> Stored<R> write(Lease lease, Author author, String what, Writing<R> work) {
        Handle sql = writing.open();
        try {
            sql.begin();
            StoreTransaction tx = logs.begin(sql, author, what, binding, publisher);
            R result = work.in(tx);
            tx.finish();
            lease.settle();
            sql.commit();
            sql.close();
            return new Stored<>(result, tx.changes().committed(), tx.events().any());
        } catch (RuntimeException | Error failure) {
            if (!lease.settled()) {
                throw Lease.tooLong(failure);
            }
            rollBack(sql, lease.connection(), failure);
            throw failure;
        }
    }

    private static void rollBack(Handle sql, Connection connection, Throwable failure) {
        try (sql) {
            sql.rollback();
        } catch (RuntimeException broken) {
            failure.addSuppressed(broken);
            try {
                connection.close();
            } catch (SQLException closedAlready) {
                failure.addSuppressed(closedAlready);
            }
        }
    }
}
