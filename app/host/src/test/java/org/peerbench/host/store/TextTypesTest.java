package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.date.PartialDate;

@ParameterizedClass
@EnumSource(Engine.class)
class TextTypesTest {
    private static final Author ANN = new Author("a1", "Ann", "/test");

    private final Engine engine;

    @TempDir
    private Path folder;

    private Store store;
    private Database database;

    TextTypesTest(Engine engine) {
        this.engine = engine;
    }

    /** Public, since Jdbi binds only what it may call. */
    public record Kept(String id, Instant happenedAt, LocalDate day, PartialDate known, boolean done, Long pence) {}

    @BeforeEach
    void open() {
        store = Store.open(engine.settings(folder));
        database = store.database();
        database.write(
                ANN,
                "table",
                tx -> tx.sql()
                        .execute(
                                "create table kept (id text, happened_at text, day text, known text, done boolean, pence bigint)"));
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void instantsKeepTheirTrailingZerosAndSortInTheOrderOfTime() {
        List<Instant> ascending = Stream.of(
                        "2026-01-31T23:59:59.999Z", "2026-02-01T00:00:00Z", "2026-02-01T00:00:00.500Z")
                .map(Instant::parse)
                .toList();
        keep("b", ascending.get(1));
        keep("c", ascending.get(2));
        keep("a", ascending.get(0));
        assertEquals(
                List.of("2026-01-31T23:59:59.999Z", "2026-02-01T00:00:00.000Z", "2026-02-01T00:00:00.500Z"),
                database.read(sql -> sql.createQuery("select happened_at from kept order by happened_at")
                        .mapTo(String.class)
                        .list()));
        assertEquals(
                ascending,
                database.read(sql -> sql.createQuery("select happened_at from kept order by happened_at")
                        .mapTo(Instant.class)
                        .list()));
    }

    @Test
    void aRecordIsFilledFromColumnsInSnakeCase() {
        Kept kept = new Kept(
                "k",
                Instant.parse("2026-02-01T00:00:00Z"),
                LocalDate.of(2026, 2, 1),
                PartialDate.of("2026-02"),
                true,
                null);
        database.write(
                ANN,
                "keep",
                tx -> tx.sql()
                        .createUpdate("insert into kept values (:id, :happenedAt, :day, :known, :done, :pence)")
                        .bindMethods(kept)
                        .execute());
        assertEquals(
                kept,
                database.read(sql ->
                        sql.createQuery("select * from kept").mapTo(Kept.class).one()));
    }

    @Test
    void missingDatesStayMissing() {
        Kept none = new Kept("k", null, null, null, false, 5L);
        database.write(
                ANN,
                "keep",
                tx -> tx.sql()
                        .createUpdate("insert into kept values (:id, :happenedAt, :day, :known, :done, :pence)")
                        .bindMethods(none)
                        .execute());
        Kept read = database.read(
                sql -> sql.createQuery("select * from kept").mapTo(Kept.class).one());
        assertEquals(none, read);
        assertNull(read.happenedAt());
    }

    private void keep(String id, Instant at) {
        database.write(
                ANN,
                "keep",
                tx -> tx.sql()
                        .createUpdate("insert into kept (id, happened_at) values (:id, :at)")
                        .bind("id", id)
                        .bind("at", at)
                        .execute());
    }
}
