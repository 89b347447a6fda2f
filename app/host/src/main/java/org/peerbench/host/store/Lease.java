package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import org.peerbench.api.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;

/**
 * One write's hold on the writer's connection. It ends in exactly one way: settled by its thread, or expired by the
 * watch, which then takes the connection away so that others can go on even if this thread never returns.
 */
final class Lease implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    private enum State {
        OPEN,
        SETTLED,
        EXPIRED
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
    private final Connection connection;
    private final Runnable release;

    Lease(Connection connection, Runnable release) {
        this.connection = connection;
        this.release = release;
    }

    Connection connection() {
        return connection;
    }

    /** Before the commit: from here on the watch keeps its hands off. */
    void settle() {
        if (!settled()) {
            throw tooLong(null);
        }
    }

    /** Whether this thread, and not the watch, decides what becomes of the transaction. */
    boolean settled() {
        return state.compareAndSet(State.OPEN, State.SETTLED) || state.get() == State.SETTLED;
    }

    static Refusal tooLong(Throwable cause) {
        Refusal refusal = new Refusal(Refusal.Kind.UNAVAILABLE, "WRITE_TOO_LONG", Sentences.of("write.too.long"));
        refusal.initCause(cause);
        return refusal;
    }

    /** Called by the watch when the budget is spent. */
    void expire() {
        if (state.compareAndSet(State.OPEN, State.EXPIRED)) {
            try {
                interrupt();
            } catch (SQLException alreadyGone) {
                LOG.debug("The connection of a write that took too long was gone already", alreadyGone);
            } finally {
                release.run();
            }
        }
    }

    private void interrupt() throws SQLException {
        Readings.interrupt(connection);
        if (connection.isWrapperFor(SQLiteConnection.class)) {
            connection.close();
        } else {
            connection.abort(Runnable::run);
        }
    }

    @Override
    public void close() {
        if (settled()) {
            release.run();
        }
    }
}
