package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

@ParameterizedClass
@EnumSource(Engine.class)
@Timeout(60)
class BudgetTest {
    private static final Author ANN = new Author("a1", "Ann", "/test");
    /** A statement that counts for hours. */
    private static final String ENDLESS = """
            with recursive n (i) as (select 1 union all select i + 1 from n where i < 100000000000)
            select count(*) from n
            """;

    private final Engine engine;

    @TempDir
    private Path folder;

    private Store store;
    private Database database;

    BudgetTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        store = Store.open(engine.settings(folder).within(Duration.ofSeconds(1)));
        Migrations.host(store);
        Migrations.tool(
                store, "note", "org/peerbench/host/store/notes", getClass().getClassLoader());
        database = store.database();
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void aStatementThatTakesTooLongIsStoppedAndAllIsTakenBack() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> database.write(ANN, "long", tx -> {
                    tx.changes().insert("note__note", Map.of("id", "n"));
                    return tx.sql().createQuery(ENDLESS).mapTo(Long.class).one();
                }));
        assertEquals("WRITE_TOO_LONG", refusal.code());
        assertEquals(0, count());
        add("next");
        assertEquals(1, count());
    }

    @Test
    void codeThatNeverReturnsLosesTheConnectionSoThatOthersCanWrite() throws Exception {
        CountDownLatch stuck = new CountDownLatch(1);
        CountDownLatch freed = new CountDownLatch(1);
        CompletableFuture<Void> hanging = CompletableFuture.runAsync(() -> database.write(ANN, "stuck", tx -> {
            tx.changes().insert("note__note", Map.of("id", "n"));
            stuck.countDown();
            return await(freed);
        }));
        stuck.await();
        add("a");
        add("b");
        assertEquals(2, count());
        freed.countDown();
        Throwable failure = assertThrows(Exception.class, hanging::get).getCause();
        assertEquals("WRITE_TOO_LONG", ((Refusal) failure).code());
        assertEquals(2, count());
        add("c");
        assertEquals(3, count());
    }

    private static Void await(CountDownLatch latch) {
        try {
            latch.await();
            return null;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void add(String id) {
        database.write(ANN, "add", tx -> {
            tx.changes().insert("note__note", Map.of("id", id));
            return null;
        });
    }

    private int count() {
        return database.read(sql -> sql.createQuery("select count(*) from note__note")
                .mapTo(int.class)
                .one());
    }
}
