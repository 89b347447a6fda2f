package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.date.PartialDate;

@ParameterizedClass
@EnumSource(Engine.class)
class WritingTest {
    private static final Author ANN = new Author("a1", "Ann", "/test");

    private final Engine engine;

    @TempDir
    private Path folder;

    private Store store;
    private Database database;

    WritingTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        store = engine.open(folder);
        database = store.database();
        Migrations.tool(
                store, "note", "org/peerbench/host/store/notes", getClass().getClassLoader());
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void readingCannotWrite() {
        assertThrows(
                JdbiException.class,
                () -> database.read(sql -> sql.execute("insert into note__note (id, revision) values ('n', 1)")));
        assertEquals(0, count("note__note"));
    }

    @Test
    void aWriteWithinAWriteIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> database.write(ANN, "outer", tx -> database.write(ANN, "inner", inner -> 1)));
        assertEquals("done", database.write(ANN, "next", tx -> "done"));
    }

    @Test
    void anExceptionRollsBackTheRowAndItsLog() {
        assertThrows(
                IllegalArgumentException.class,
                () -> database.write(ANN, "add", tx -> {
                    tx.changes().insert("note__note", Map.of("id", "n"));
                    throw new IllegalArgumentException("no");
                }));
        assertEquals(0, count("note__note"));
        assertEquals(0, count("change_set"));
        assertEquals(0, count("change_row"));
    }

    @Test
    void aWriteWithoutTrackedChangesLeavesNoChangeSet() {
        database.write(ANN, "plain", tx -> tx.sql().execute("insert into note__note (id, revision) values ('n', 1)"));
        assertEquals(1, count("note__note"));
        assertEquals(0, count("change_set"));
    }

    @Test
    void theLogSaysWhatStoodThereBeforeAndAfterTheSameOnBothDatabases() {
        Map<String, Object> row = new HashMap<>();
        row.put("id", "n");
        row.put("text", "tea");
        row.put("done", true);
        row.put("pence", 250);
        row.put("area_id", null);
        String set = database.write(ANN, "add", tx -> {
            tx.changes().insert("note__note", row);
            return tx.changes().set();
        });
        String image = database.read(sql -> sql.createQuery("select after_image from change_row where set_id = :set")
                .bind("set", set)
                .mapTo(String.class)
                .one());
        String at = database.read(sql ->
                sql.createQuery("select at from change_set").mapTo(String.class).one());
        assertEquals(
                "{\"id\":\"n\",\"revision\":1,\"area_id\":null,\"text\":\"tea\",\"done\":true,\"pence\":250,\"parent\":null,"
                        + "\"recorded_at\":\"" + at + "\"}",
                image);
    }

    @Test
    void datesAreKeptAsTextAndWhatBothDatabasesWouldKeepDifferentlyIsRefused() {
        database.write(ANN, "add", tx -> {
            tx.changes().insert("note__note", Map.of("id", "a", "text", Instant.parse("2026-02-01T10:00:00Z")));
            tx.changes().insert("note__note", Map.of("id", "b", "text", LocalDate.of(2026, 2, 1)));
            tx.changes().insert("note__note", Map.of("id", "c", "text", PartialDate.of("2026-02")));
            return null;
        });
        assertEquals(
                List.of("2026-02-01T10:00:00.000Z", "2026-02-01", "2026-02"),
                database.read(sql -> sql.createQuery("select text from note__note order by id")
                        .mapTo(String.class)
                        .list()));
        assertThrows(
                IllegalArgumentException.class,
                () -> database.write(ANN, "add", tx -> {
                    tx.changes().insert("note__note", Map.of("id", "d", "pence", 1.5));
                    return null;
                }));
    }

    @Test
    void aStaleSaveIsRefusedWithTheStoredRow() {
        database.write(ANN, "add", tx -> {
            tx.changes().insert("note__note", Map.of("id", "n", "text", "one"));
            tx.changes().update("note__note", "n", 1, Map.of("text", "two"));
            return null;
        });
        StaleRecord stale = assertThrows(
                StaleRecord.class,
                () -> database.write(ANN, "late", tx -> {
                    tx.changes().update("note__note", "n", 1, Map.of("text", "three"));
                    return null;
                }));
        assertEquals("two", stale.stored().get("text"));
        assertEquals(2L, stale.stored().get("revision"));
    }

    @Test
    void savingARowAsItIsChangesNothing() {
        database.write(ANN, "add", tx -> {
            tx.changes().insert("note__note", Map.of("id", "n", "text", "one"));
            return null;
        });
        database.write(ANN, "same", tx -> {
            tx.changes().update("note__note", "n", 1, Map.of("text", "one"));
            return null;
        });
        assertEquals(1, count("change_set"));
    }

    @Test
    void namesThatAreNoColumnsNeverReachTheDatabase() {
        for (String column : List.of("text\" = 'x' --", "nothing", "revision", "recorded_at")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.write(ANN, "add", tx -> {
                        tx.changes().insert("note__note", Map.of("id", "n", column, "1"));
                        return null;
                    }));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> database.write(ANN, "add", tx -> {
                    tx.changes().delete("note__note; drop table note__note", "n", 1);
                    return null;
                }));
    }

    @Test
    void listenersAreToldOfAreasAndTablesAndHurtNobodyWhenTheyThrow() {
        List<Committed> told = new ArrayList<>();
        store.listen(commit -> {
            throw new IllegalStateException("a listener's fault");
        });
        store.listen(told::add);
        database.write(ANN, "add", tx -> {
            tx.changes().insert("note__note", Map.of("id", "n", "area_id", "north"));
            tx.changes().update("note__note", "n", 1, Map.of("area_id", "south"));
            return null;
        });
        database.write(ANN, "nothing", tx -> null);
        assertEquals(1, told.size());
        assertEquals(Set.of("north", "south"), told.get(0).areas());
        assertEquals(Set.of("note__note"), told.get(0).tables());
    }

    @Test
    void fiveThousandRowsAreOneChangeSet() {
        database.write(ANN, "import", tx -> {
            for (int i = 0; i < 5000; i++) {
                tx.changes().insert("note__note", Map.of("id", tx.changes().newId(), "text", "row " + i));
            }
            return null;
        });
        assertEquals(5000, count("note__note"));
        assertEquals(5000, count("change_row"));
        assertEquals(1, count("change_set"));
    }

    @Test
    void theDirectoryIsWhatTheBindingGives() {
        assertThrows(IllegalStateException.class, () -> database.write(ANN, "none", tx -> tx.directory()));
        Database bound = store.database((sql, changes) -> {
            assertTrue(sql.isInTransaction());
            return null;
        });
        bound.write(ANN, "some", tx -> tx.directory());
    }

    private int count(String table) {
        return database.read(sql -> sql.createQuery("select count(*) from " + table)
                .mapTo(int.class)
                .one());
    }
}
