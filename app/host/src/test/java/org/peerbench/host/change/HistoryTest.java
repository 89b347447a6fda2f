package org.peerbench.host.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.peerbench.host.change.Notebook.ANN;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.access.Author;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class HistoryTest {
    private static final Author BOB = new Author("bob", "Bob", "load demo");

    private final Engine engine;

    @TempDir
    private Path folder;

    private Notebook notes;
    private History history;

    HistoryTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        notes = new Notebook(engine, folder);
        history = new History(notes.database());
    }

    @AfterEach
    void close() {
        if (notes != null) {
            notes.close();
        }
    }

    @Test
    void aSetSaysWhoDidWhatByWhichWay() {
        String id = notes.write(BOB, "Added a note", changes -> changes.insert("note__note", Map.of("id", "n")));
        ChangeSet set = history.find(id).orElseThrow();
        assertEquals("bob", set.author());
        assertEquals("Bob", set.authorName());
        assertEquals("load demo", set.through());
        assertEquals("Added a note", set.what());
        assertEquals(1, set.rows());
        assertFalse(set.undone());
    }

    @Test
    void rowsComeWithBothImagesInTheirOrder() {
        notes.add("n", "tea");
        String set = notes.write("two", changes -> {
            changes.update("note__note", "n", 1, Map.of("text", "coffee", "area_id", "north"));
            changes.delete("note__note", "n", 2);
        });
        List<ChangedRow> rows = history.rows(set, 0, 10);
        assertEquals(List.of(1L, 2L), rows.stream().map(ChangedRow::position).toList());
        assertEquals("tea", rows.get(0).before().get("text"));
        assertEquals("coffee", rows.get(0).after().get("text"));
        assertEquals(2L, rows.get(0).after().get("revision"));
        assertEquals(Optional.of("north"), rows.get(0).area());
        assertEquals(Map.of(), rows.get(1).after());
        assertEquals(List.of(rows.get(1)), history.rows(set, 1, 10));
    }

    @Test
    void setsAreFoundByRecordAreaAuthorAndTime() {
        String first = notes.add("n", "tea");
        String second = notes.write(
                BOB, "area", changes -> changes.insert("note__note", Map.of("id", "m", "area_id", "north")));
        String third = notes.edit("n", "coffee");
        assertEquals(List.of(third, first), ids(ChangeSelection.all().ofRecord("note__note", "n")));
        assertEquals(List.of(second), ids(ChangeSelection.all().inArea("north")));
        assertEquals(List.of(second), ids(ChangeSelection.all().by("bob")));
        assertEquals(List.of(third, first), ids(ChangeSelection.all().by(ANN.account())));
        var last = history.find(third).orElseThrow().at();
        assertEquals(List.of(), ids(ChangeSelection.all().since(last.plusSeconds(1))));
        assertEquals(3, ids(ChangeSelection.all().since(last.minusSeconds(60))).size());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            written.add(0, notes.add("n" + i, "x"));
        }
        List<String> read = new ArrayList<>();
        ChangeSelection selection = ChangeSelection.all().atMost(3);
        HistoryPage page = history.page(selection);
        while (page.next().isPresent()) {
            page.sets().forEach(set -> read.add(set.id()));
            page = history.page(selection.before(page.next().get()));
        }
        page.sets().forEach(set -> read.add(set.id()));
        assertEquals(written, read);
    }

    private List<String> ids(ChangeSelection selection) {
        return history.page(selection).sets().stream().map(ChangeSet::id).toList();
    }
}
