package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import org.peerbench.api.Refusal;
import org.peerbench.host.thread.Daemons;

/**
 * The one connection that writes, lent to one thread after the other in the order in which they came. PostgreSQL is
 * treated the same, so that change sets have one order on both databases.
 */
final class Writer implements AutoCloseable {
    private static final int ALIVE_SECONDS = 2;

    private final DataSource source;
    private final Duration budget;
    private final Semaphore turn = new Semaphore(1, true);
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, Daemons.named("write-budget"));
    private final ThreadLocal<Lease> mine = new ThreadLocal<>();
    /** Touched only by who has the turn. */
    private Connection connection;

    private boolean closed;

    Writer(DataSource source, Duration budget) {
        this.source = source;
        this.budget = budget;
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Work that holds the turn. */
    interface Turn<R> {
        R in(Lease lease);
    }

    /** Lends the connection for one write. */
    <R> R lend(Turn<R> work) {
        if (mine.get() != null) {
            throw new IllegalStateException("A write cannot be called within another write of the same thread");
        }
        take();
        try (Lease lease = new Lease(usable(), turn::release)) {
            var alarm = watch.schedule(lease::expire, budget.toMillis(), TimeUnit.MILLISECONDS);
            mine.set(lease);
            try {
                return work.in(lease);
            } finally {
                mine.remove();
                alarm.cancel(false);
            }
        }
    }

    /** The connection that the calling thread has been lent. */
    Connection lent() {
        return mine.get().connection();
    }

    /** Does something with a connection of its own while nobody writes, without a budget. */
    <R> R alone(Function<DataSource, R> work) {
        if (mine.get() != null) {
            throw new IllegalStateException("A migration cannot run within a write");
        }
        turn.acquireUninterruptibly();
        try {
            return work.apply(source);
        } finally {
            turn.release();
        }
    }

    private void take() {
        try {
            // Twice the budget, so that one write that spends all of its own does not fail the next.
            if (!turn.tryAcquire(2 * budget.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Refusal busy() {
        return new Refusal(Refusal.Kind.UNAVAILABLE, "BUSY", Sentences.of("write.busy"));
    }

    private Connection usable() {
        try {
            if (closed) {
                throw new SQLException("The store is closed");
            }
            if (connection == null || !connection.isValid(ALIVE_SECONDS)) {
                connection = source.getConnection();
            }
            return connection;
        } catch (SQLException failure) {
            turn.release();
            throw new CannotOpen(Sentences.of("database.unreachable"), failure);
        }
    }

    /** Waits for the running write, which its budget limits. */
    @Override
    public void close() {
        turn.acquireUninterruptibly();
        try {
            closed = true;
            watch.shutdownNow();
            if (connection != null) {
                connection.close();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            turn.release();
        }
    }
}
