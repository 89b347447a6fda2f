package org.peerbench.host.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Tool;
import org.peerbench.api.gathering.HeldFact;
import org.peerbench.api.gathering.PersonalData;
import org.peerbench.host.directory.PersonDraft;
import org.peerbench.host.directory.PersonEditor;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class ErasuresTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private Meeting meeting;
    private final List<String> forgotten = new ArrayList<>();

    ErasuresTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        meeting = new Meeting(engine, folder);
    }

    @AfterEach
    void close() {
        if (meeting != null) {
            meeting.close();
        }
    }

    private Tool keeping() {
        return to -> to.personalData(new PersonalData(
                "keeping",
                (person, context) -> List.of(new HeldFact("Answer", "About " + person, "")),
                (person, tx, context) -> {
                    synchronized (forgotten) {
                        forgotten.add(person);
                    }
                    return List.of("An answer");
                }));
    }

    private static Tool failing() {
        return to ->
                to.personalData(new PersonalData("failing", (person, context) -> List.of(), (person, tx, context) -> {
                    throw new IllegalStateException("The drawer is stuck");
                }));
    }

    @Test
    void oneToolThatFailsKeepsNoOtherFromForgetting() {
        meeting.comes("failing", failing());
        meeting.comes("keeping", keeping());
        Erased erased = meeting.exchange.erasures().erase("p1", Meeting.ANN);
        assertEquals(
                List.of("An answer"), erased.found().stream().map(Found::item).toList());
        assertEquals(List.of("failing"), erased.waiting());
    }

    @Test
    void aToolThatWasAwayForgetsWhenItStarts() {
        meeting.exchange.erasures().erase("p1", Meeting.ANN);
        meeting.comes("keeping", keeping());
        meeting.exchange.erasures().settle();
        assertEquals(List.of("p1"), forgotten);
        meeting.exchange.follow();
        meeting.exchange.erasures().settle();
        assertEquals(List.of("p1"), forgotten);
    }

    @Test
    void whatIsHeldIsFoundAndToolsThatCannotSayAreNamed() {
        meeting.comes("keeping", keeping());
        meeting.comes(
                "broken",
                to -> to.personalData(new PersonalData(
                        "broken",
                        (person, context) -> {
                            throw new IllegalStateException("The drawer is stuck");
                        },
                        (person, tx, context) -> List.of())));
        Gathered<HeldFact> held = meeting.exchange.gathering().held("p1");
        assertEquals("About p1", held.found().get(0).item().value());
        assertEquals(List.of("broken"), held.silent());
    }

    @Test
    void theDirectoryForgetsWhoAPersonIsButNotTheRole() {
        PersonDraft draft =
                new PersonDraft("Director", "Ines Marlow", null, null, "ines@example.org", "01632 960000", "Likes tea");
        String id = meeting.database("host")
                .write(Meeting.ANN, "add", tx -> new PersonEditor(tx.sql(), tx.changes()).add(draft))
                .orRefuse()
                .id();

        List<String> fields = meeting.database("host")
                .write(Meeting.ANN, "forget", tx -> new PersonEditor(tx.sql(), tx.changes()).forget(id));

        assertEquals(List.of("name", "email", "telephone", "note"), fields);
        assertEquals("director", text("select search from person where id = '" + id + "'"));
        String log =
                text("select string_agg(coalesce(before_image, '') || coalesce(after_image, ''), ' ') from change_row");
        for (String gone : List.of("Ines", "ines", "960000", "tea")) {
            assertFalse(log.contains(gone), log);
        }
        assertTrue(log.contains("Director"), log);
    }

    private String text(String question) {
        return meeting.database("host")
                .read(sql -> sql.createQuery(question).mapTo(String.class).one());
    }
}
