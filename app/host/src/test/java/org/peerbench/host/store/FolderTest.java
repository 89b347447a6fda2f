package org.peerbench.host.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
    @TempDir
    private Path folder;

    /** What the other process runs: it opens the folder and says what came of it. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) {
            try (Store store = Store.open(StoreSettings.sqlite(Path.of(arguments[0])))) {
                System.out.print("opened " + (store != null));
            } catch (CannotOpen refused) {
                System.out.print(refused.getMessage());
            }
        }
    }

    @Test
    void aSecondProcessOnTheFolderIsRefusedWithASentenceUntilTheFirstHasClosed() throws Exception {
        try (Store store = Engine.SQLITE.open(folder)) {
            assertEquals(
                    "The data folder " + folder + " is already in use by another Peerbench. "
                            + "Stop that one first, or choose another folder.",
                    otherProcess());
            store.database().read(sql -> sql.execute("select 1"));
        }
        assertEquals("opened true", otherProcess());
    }

    @Test
    void theSameProcessCannotOpenTheFolderTwice() {
        try (Store store = Engine.SQLITE.open(folder)) {
            CannotOpen refused = assertThrows(CannotOpen.class, () -> Engine.SQLITE.open(folder));
            assertTrue(refused.getMessage().startsWith("The data folder " + folder + " is already in use"));
            store.database().read(sql -> sql.execute("select 1"));
        }
        Engine.SQLITE.open(folder).close();
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndTheFolderIsFreeAgain() throws IOException {
        Files.writeString(folder.resolve("peerbench.db"), "This is a letter and not a database. ".repeat(200));
        for (int i = 0; i < 2; i++) {
            CannotOpen refused = assertThrows(CannotOpen.class, () -> Store.open(StoreSettings.sqlite(folder)));
            assertTrue(refused.getMessage().contains("cannot be opened as a database"), refused.getMessage());
        }
    }

    @Test
    void aPostgresThatCannotBeReachedIsRefusedWithASentence() {
        CannotOpen refused = assertThrows(
                CannotOpen.class,
                () -> Store.open(StoreSettings.postgres(folder, "jdbc:postgresql://127.0.0.1:1/none")));
        assertTrue(refused.getMessage().startsWith("The database cannot be reached."), refused.getMessage());
    }

    @Test
    void anAddressThatIsNotOneIsRefusedWithASentence() {
        CannotOpen refused = assertThrows(
                CannotOpen.class, () -> Store.open(StoreSettings.postgres(folder, "jdbc:oracle:thin:@there")));
        assertTrue(refused.getMessage().startsWith("The address of the database"), refused.getMessage());
    }

    private String otherProcess() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
