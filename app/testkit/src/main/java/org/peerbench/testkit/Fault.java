package org.peerbench.testkit;

import java.util.concurrent.CountDownLatch;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

/**
 * Something that goes wrong around a tool until it is closed:
 *
 * <pre>{@code
 * try (Fault fault = peerbench.tableMissing("visits__visit")) {
 *     assertEquals(500, person.get("/tools/visits").status());
 * }
 * }</pre>
 */
public final class Fault implements AutoCloseable {
    private static final Author TEST = new Author("system", "Test", "test");
    private static final String AWAY = "_away";

    private final Runnable mend;

    private Fault(Runnable mend) {
        this.mend = mend;
    }

    static Fault tableMissing(Database database, String table) {
        rename(database, table, table + AWAY);
        return new Fault(() -> rename(database, table + AWAY, table));
    }

    static Fault writerBusy(Database database) {
        CountDownLatch holding = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Thread holder = new Thread(() -> hold(database, holding, ended), "writer-busy");
        holder.setDaemon(true);
        holder.start();
        await(holding);
        return new Fault(() -> {
            ended.countDown();
            join(holder);
        });
    }

    private static void hold(Database database, CountDownLatch holding, CountDownLatch ended) {
        database.write(TEST, "", tx -> {
            holding.countDown();
            await(ended);
            return "";
        });
    }

    private static void rename(Database database, String from, String to) {
        database.write(TEST, "", tx -> rename(tx.sql(), from, to));
    }

    private static int rename(Handle sql, String from, String to) {
        return sql.execute("alter table \"" + from + "\" rename to \"" + to + "\"");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread holder) {
        try {
            holder.join();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Puts it right again. */
    @Override
    public void close() {
        mend.run();
    }
}
