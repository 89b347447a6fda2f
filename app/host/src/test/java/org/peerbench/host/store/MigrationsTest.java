package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

@ParameterizedClass
@EnumSource(Engine.class)
class MigrationsTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    @TempDir
    private Path jars;

    private Store store;
    private Database database;

    MigrationsTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        store = engine.open(folder);
        database = store.database();
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Test
    void migratingTwiceChangesNothing() throws IOException {
        Map<String, String> files = Map.of("V1__a.sql", "create table my_tool__a (id text primary key)");
        migrate(files);
        Migrations.host(store);
        migrate(files);
        assertTrue(exists("my_tool__a"));
        assertTrue(exists("flyway_my_tool"));
    }

    @Test
    void whatWasDoneIsKnownWithoutAskingFlyway() throws IOException {
        Map<String, String> files = Map.of("V1__a.sql", "create table my_tool__a (id text primary key)");
        migrate(files);
        database.write(
                new Author("system", "Test", "test"),
                "Took away Flyway's notes",
                tx -> tx.sql().execute("drop table flyway_my_tool"));
        migrate(files);
        assertFalse(exists("flyway_my_tool"));
    }

    @Test
    void aFileThatWasChangedAfterItWasDoneIsRefused() throws IOException {
        migrate(Map.of("V1__a.sql", "create table my_tool__a (id text primary key)"));
        assertThrows(
                CannotMigrate.class,
                () -> migrate(Map.of("V1__a.sql", "create table my_tool__a (id text primary key, b text)")));
    }

    @Test
    void aLaterVersionOfAToolAddsToItsTables() throws IOException {
        String first = "create table my_tool__a (id text primary key)";
        migrate(Map.of("V1__a.sql", first));
        migrate(Map.of("V1__a.sql", first, "V2__b.sql", "alter table my_tool__a add column b text"));
        assertEquals(
                List.of(),
                database.read(sql -> sql.createQuery("select b from my_tool__a")
                        .mapTo(String.class)
                        .list()));
    }

    @Test
    void aFailingMigrationLeavesNothingOfAnyOfItsFiles() {
        CannotMigrate refused = assertThrows(
                CannotMigrate.class,
                () -> migrate(Map.of(
                        "V1__a.sql", "create table my_tool__a (id text primary key)",
                        "V2__b.sql", "create table my_tool__b (id text primary key); select * from nowhere")));
        assertTrue(refused.getMessage().contains("nowhere"), refused.getMessage());
        assertFalse(exists("my_tool__a"));
        assertFalse(exists("my_tool__b"));
        assertFalse(exists("flyway_my_tool"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table other__b (id text primary key)",
                "alter table change_set add column mine text",
                "drop table change_row",
                "create index mine on change_set (what)",
                "create view my_view as select * from my_tool__a",
                "alter table my_tool__a rename to your_tool__a",
            })
    void aToolThatTouchesOtherTablesIsRefusedAndNothingOfItRemains(String beyond) {
        CannotMigrate refused = assertThrows(
                CannotMigrate.class,
                () -> migrate(
                        Map.of("V1__a.sql", "create table my_tool__a (id text primary key)", "V2__b.sql", beyond)));
        assertTrue(refused.getMessage().startsWith("The tool my-tool tried to change "), refused.getMessage());
        assertTrue(refused.getMessage().contains("begin with my_tool__"), refused.getMessage());
        assertFalse(exists("my_tool__a"));
        assertFalse(exists("other__b"));
        assertTrue(exists("change_row"));
        database.write(
                new Author("a", "Ann", "/"), "still works", tx -> tx.sql().execute("delete from change_row"));
    }

    @Test
    void aToolMayPointAtTheTablesOfTheHost() throws IOException {
        migrate(Map.of(
                "V1__a.sql", "create table my_tool__a (id text primary key, s text references change_set (id))"));
        assertTrue(exists("my_tool__a"));
    }

    @Test
    void onlyTheNamedFolderIsRead() throws IOException {
        migrate(Map.of(
                "V1__a.sql", "create table my_tool__a (id text primary key)",
                "deeper/V2__b.sql", "create table my_tool__b (id text primary key)"));
        assertFalse(exists("my_tool__b"));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        CannotMigrate refused = assertThrows(
                CannotMigrate.class,
                () -> Migrations.tool(
                        store, "my-tool", "no/such/folder", getClass().getClassLoader()));
        assertEquals("There are no migrations in the folder no/such/folder.", refused.getMessage());
    }

    /** As a tool is: a jar with a class loader of its own. */
    private void migrate(Map<String, String> files) throws IOException {
        Path jar = Files.createTempFile(jars, "tool", ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("my/tool/"));
            for (Map.Entry<String, String> file : files.entrySet()) {
                out.putNextEntry(new JarEntry("my/tool/" + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            Migrations.tool(store, "my-tool", "my/tool", loader);
        }
    }

    private boolean exists(String table) {
        return database.read(sql -> {
            try (var tables = sql.getConnection().getMetaData().getTables(null, null, table, null)) {
                return tables.next();
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
