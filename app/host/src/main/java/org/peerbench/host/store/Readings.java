package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;

/** Which thread is using which connection, so that a query without end can be ended from outside. */
final class Readings {
    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    private final Map<Thread, Use> uses = new ConcurrentHashMap<>();

    private record Use(Connection connection, Use outer) {}

    /** Does something with a connection, and knows of it meanwhile. */
    <R> R during(Connection connection, Supplier<R> work) {
        Thread thread = Thread.currentThread();
        Use outer = uses.get(thread);
        uses.put(thread, new Use(connection, outer));
        try {
            return work.get();
        } finally {
            end(thread, outer);
        }
    }

    /** Under the map's lock, as {@link #interrupt} is: no interrupt may reach the next user of the connection. */
    private void end(Thread thread, Use outer) {
        uses.compute(thread, (key, use) -> outer);
    }

    void interrupt(Thread thread) {
        uses.computeIfPresent(thread, (key, use) -> {
            try {
                interrupt(use.connection());
            } catch (SQLException gone) {
                LOG.debug("The connection of a query that took too long was gone already", gone);
            }
            return use;
        });
    }

    /** Ends what a connection is busy with. */
    static void interrupt(Connection connection) throws SQLException {
        if (connection.isWrapperFor(SQLiteConnection.class)) {
            connection.unwrap(SQLiteConnection.class).getDatabase().interrupt();
        } else {
            connection.unwrap(PGConnection.class).cancelQuery();
        }
    }
}
