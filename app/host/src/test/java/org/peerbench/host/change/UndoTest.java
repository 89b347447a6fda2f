package org.peerbench.host.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.peerbench.host.change.Notebook.ANN;

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
import org.peerbench.api.data.StaleRecord;
import org.peerbench.host.change.UndoOutcome.AlreadyUndone;
import org.peerbench.host.change.UndoOutcome.Blocked;
import org.peerbench.host.change.UndoOutcome.NotThere;
import org.peerbench.host.change.UndoOutcome.Undone;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class UndoTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private Notebook notes;
    private Undo undo;

    UndoTest(Engine engine) {
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
    void anAddedRowIsRemoved() {
        undone(notes.add("n", "tea"));
        assertEquals(0, notes.count());
    }

    @Test
    void aChangedRowGetsBackWhatStoodThere() {
        notes.add("n", "tea");
        undone(notes.edit("n", "coffee"));
        assertEquals(Optional.of("tea"), notes.text("n"));
    }

    @Test
    void aRemovedRowComesBack() {
        notes.add("n", "tea");
        undone(notes.remove("n"));
        assertEquals(Optional.of("tea"), notes.text("n"));
    }

    @Test
    void everyKindOfValueComesBackAsItWas() {
        notes.write(
                "add",
                changes -> changes.insert(
                        "note__note", Map.of("id", "n", "text", "é \"q\"", "done", true, "pence", Long.MAX_VALUE)));
        String before = image();
        undone(notes.remove("n"));
        assertEquals(before.replace("\"revision\":1", "\"revision\":2"), image());
    }

    @Test
    void aSaveFromBeforeTheUndoIsStaleAfterIt() {
        notes.add("n", "tea");
        long seen = notes.revision("n");
        undone(notes.remove("n"));
        assertThrows(
                StaleRecord.class,
                () -> notes.write("late", changes -> changes.update("note__note", "n", seen, Map.of("text", "late"))));
    }

    @Test
    void aWholeImportWithRowsThatReferToEachOtherIsTakenBack() {
        String set = notes.write("import", changes -> {
            changes.insert("note__note", Map.of("id", "0"));
            for (int i = 1; i < 2500; i++) {
                changes.insert("note__note", Map.of("id", "" + i, "parent", "" + (i - 1)));
            }
        });
        undone(set);
        assertEquals(0, notes.count());
    }

    @Test
    void aRowChangedTwiceInOneSetGetsBackWhatStoodBeforeBoth() {
        notes.add("n", "tea");
        undone(notes.write("twice", changes -> {
            changes.update("note__note", "n", 1, Map.of("text", "coffee"));
            changes.update("note__note", "n", 2, Map.of("text", "water"));
        }));
        assertEquals(Optional.of("tea"), notes.text("n"));
    }

    @Test
    void anUndoCanBeUndoneAndThenUndoneAgain() {
        String set = notes.add("n", "tea");
        String back = undone(set);
        String again = undone(back);
        assertEquals(Optional.of("tea"), notes.text("n"));
        assertEquals(
                "Brought back: Added n",
                new History(notes.database()).find(again).orElseThrow().what());
        undone(set);
        assertEquals(0, notes.count());
    }

    @Test
    void theUndoIsAChangeSetOfItsOwnThatNamesWhatItTookBack() {
        String set = notes.add("n", "tea");
        ChangeSet back = new History(notes.database()).find(undone(set)).orElseThrow();
        assertEquals(Optional.of(set), back.undoes());
        assertEquals("Undid: Added n", back.what());
        assertEquals(1, back.rows());
    }

    @Test
    void laterChangesOfTheSameRowStandInTheWayAndAreListed() {
        String first = notes.add("n", "tea");
        String second = notes.edit("n", "coffee");
        String third = notes.edit("n", "water");
        notes.add("other", "x");
        assertEquals(List.of(third, second), blocked(first));
        assertEquals(Optional.of("water"), notes.text("n"));
    }

    @Test
    void aLaterChangeThatWasUndoneStandsInNobodysWay() {
        notes.add("n", "tea");
        String second = notes.edit("n", "coffee");
        String third = notes.edit("n", "water");
        undone(third);
        undone(second);
        assertEquals(Optional.of("tea"), notes.text("n"));
    }

    @Test
    void anUndoneChangeThatWasBroughtBackStandsInTheWayAgain() {
        String first = notes.add("n", "tea");
        String second = notes.edit("n", "coffee");
        undone(undone(second));
        assertEquals(List.of(second), blocked(first));
    }

    @Test
    void bringingBackIsBlockedWhereWhatItBuiltOnWasTakenBackMeanwhile() {
        String first = notes.add("n", "tea");
        String second = notes.edit("n", "coffee");
        String secondBack = undone(second);
        String firstBack = undone(first);
        assertEquals(List.of(firstBack), blocked(secondBack));
        assertEquals(0, notes.count());
    }

    @Test
    void rowsThatReferToAnAddedRowStandInTheWayOfItsUndo() {
        String parent = notes.add("p", "parent");
        String child = notes.write("child", changes -> changes.insert("note__note", Map.of("id", "c", "parent", "p")));
        assertEquals(List.of(child), blocked(parent));
        assertEquals(2, notes.count());
    }

    @Test
    void aRowThatIsInNoHistoryStandsInTheWayToo() {
        String parent = notes.add("p", "parent");
        notes.database()
                .write(
                        ANN,
                        "plain",
                        tx -> tx.sql().execute("insert into note__note (id, revision, parent) values ('c', 1, 'p')"));
        assertEquals(List.of(), blocked(parent));
    }

    @Test
    void whatIsUndoneOrUnknownIsSaidSo() {
        String set = notes.add("n", "tea");
        undone(set);
        assertInstanceOf(AlreadyUndone.class, undo.undo(set, ANN));
        assertInstanceOf(NotThere.class, undo.undo("nothing", ANN));
        assertTrue(new History(notes.database()).find(set).orElseThrow().undone());
    }

    private String undone(String set) {
        return assertInstanceOf(Undone.class, undo.undo(set, ANN)).changeSet();
    }

    private List<String> blocked(String set) {
        return assertInstanceOf(Blocked.class, undo.undo(set, ANN)).later().stream()
                .map(ChangeSet::id)
                .toList();
    }

    private String image() {
        return notes.database()
                .read(sql -> sql.createQuery(
                                "select after_image from change_row where after_image is not null order by id desc limit 1")
                        .mapTo(String.class)
                        .one());
    }
}
