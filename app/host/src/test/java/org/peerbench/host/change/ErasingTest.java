package org.peerbench.host.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.host.store.Engine;

/** What is erased is gone from the row and from its history, and nothing brings it back. */
@ParameterizedClass
@EnumSource(Engine.class)
class ErasingTest {
    private static final String SECRET = "Ines Marlow";

    private final Engine engine;

    @TempDir
    private Path folder;

    private Notebook notes;
    private Undo undo;

    ErasingTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        notes = new Notebook(engine, folder);
        undo = new Undo(notes.database());
    }

    @AfterEach
    void close() {
        if (notes != null) {
            notes.close();
        }
    }

    @Test
    void theRowAndEveryImageOfItForget() {
        notes.add("n", SECRET);
        notes.edit("n", SECRET + " again");
        notes.add("other", "tea");
        erase("n");
        assertEquals(Optional.empty(), notes.text("n"));
        assertFalse(log().contains(SECRET), log());
        assertTrue(log().contains("tea"), log());
    }

    @Test
    void whatTheSameTransactionWroteIsForgottenToo() {
        notes.write("both", changes -> {
            changes.insert("note__note", Map.of("id", "n", "text", SECRET));
            changes.erase("note__note", "n", List.of("text"));
        });
        assertFalse(log().contains(SECRET), log());
    }

    @Test
    void theHistoryOfARemovedRowIsForgotten() {
        notes.add("n", SECRET);
        notes.remove("n");
        erase("n");
        assertFalse(log().contains(SECRET), log());
    }

    @Test
    void undoingTheErasureBringsNothingBack() {
        notes.add("n", SECRET);
        assertInstanceOf(UndoOutcome.Undone.class, undo.undo(erase("n"), Notebook.ANN));
        assertEquals(Optional.empty(), notes.text("n"));
        assertFalse(log().contains(SECRET), log());
    }

    @Test
    void anEarlierChangeCannotBeUndoneOverTheErasure() {
        notes.add("n", "tea");
        String edited = notes.edit("n", SECRET);
        erase("n");
        assertInstanceOf(UndoOutcome.Blocked.class, undo.undo(edited, Notebook.ANN));
    }

    @Test
    void aRemovedRowComesBackWithoutWhatWasErased() {
        notes.add("n", SECRET);
        String removed = notes.remove("n");
        erase("n");
        assertInstanceOf(UndoOutcome.Undone.class, undo.undo(removed, Notebook.ANN));
        assertEquals(1, notes.count());
        assertEquals(Optional.empty(), notes.text("n"));
    }

    @Test
    void erasingTwiceChangesNothingMore() {
        notes.add("n", SECRET);
        erase("n");
        long revision = notes.revision("n");
        erase("n");
        assertEquals(revision, notes.revision("n"));
    }

    @Test
    void aColumnThatIsNotTextCannotBeErased() {
        notes.add("n", SECRET);
        for (String column : List.of("done", "pence", "revision", "id", "nowhere")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> notes.write("erase", changes -> changes.erase("note__note", "n", List.of("text", column))));
        }
        assertEquals(Optional.of(SECRET), notes.text("n"));
    }

    private String erase(String id) {
        return notes.write("Erased", changes -> changes.erase("note__note", id, List.of("text")));
    }

    private String log() {
        List<String> images = notes.database()
                .read(sql -> sql.createQuery(
                                "select coalesce(before_image, '') || coalesce(after_image, '') from change_row")
                        .mapTo(String.class)
                        .list());
        return String.join("\n", images);
    }
}
