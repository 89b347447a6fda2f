package org.peerbench.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.page.FormErrors;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class AreaEditorTest {
    private final Engine engine;

    @TempDir
    private Path folder;

    private OpenDirectory directory;

    AreaEditorTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        directory = OpenDirectory.on(engine, folder);
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void anAreaNeedsNameCodeAndKind() {
        Saving<AreaEntry> saving = add(AreaDraft.of(" ", "", null));
        var errors = assertInstanceOf(Saving.Rejected.class, saving).errors();
        assertEquals("Enter a name", errors.of("name"));
        assertEquals("Enter a code", errors.of("code"));
        assertEquals("Enter a kind", errors.of("kind"));
        assertEquals(0, directory.count("area"));
    }

    @Test
    void whatIsNotADateAndAnEndBeforeTheStartAreNamed() {
        assertEquals(
                "“soon” is not a date: enter a year, a month or a day, such as 2024, 2024-03 or 2024-03-31",
                errors(dated("soon", null)).of("validFrom"));
        assertEquals(
                "The end, 2019, must come after the start, 2020-01-01",
                errors(dated("2020-01-01", "2019")).of("validTo"));
        assertInstanceOf(Saving.Saved.class, add(dated("2019-04", "2019")));
    }

    @Test
    void aCodeBelongsToOneAreaOnly() {
        directory.area("T1", "Tarn");
        assertEquals(
                "The code “T1” belongs to another record: enter another, or change that record",
                errors(AreaDraft.of("T1", "Other", "unitary")).of("code"));
        Refusal refusal = assertThrows(
                Refusal.class, () -> add(AreaDraft.of("T1", "Other", "unitary")).orRefuse());
        assertEquals(409, refusal.kind().status());
    }

    @Test
    void anAreaKeepsItsOwnCodeWhenItIsSaved() {
        AreaEntry tarn = directory.area("T1", "Tarn");
        AreaDraft renamed = AreaDraft.of("T1", "Tarn and Fell", "unitary");
        AreaEntry saved = update(tarn, renamed).orRefuse();
        assertEquals("Tarn and Fell", saved.area().name());
        assertEquals(2, saved.area().revision());
    }

    @Test
    void aStaleSaveIsRefused() {
        AreaEntry tarn = directory.area("T1", "Tarn");
        update(tarn, AreaDraft.of("T1", "Tarn and Fell", "unitary")).orRefuse();
        StaleRecord stale =
                assertThrows(StaleRecord.class, () -> update(tarn, AreaDraft.of("T1", "Tarn Town", "unitary")));
        assertEquals("Tarn and Fell", stale.stored().get("name"));
    }

    @Test
    void successorsAreReadFromBothSides() {
        AreaEntry tarn = directory.area("T1", "Tarn");
        AreaEntry fell = directory.area("F1", "Fell");
        AreaDraft ended =
                new AreaDraft("T1", "Tarn", "unitary", null, null, null, "2020-04-01", List.of("F1"), null, null, null);
        assertEquals(
                List.of(fell.area().id()), update(tarn, ended).orRefuse().area().successors());
        AreaEntry after = find("F1");
        assertEquals(List.of(tarn.area().id()), after.area().predecessors());
    }

    @Test
    void changingOnlyTheSuccessorsMovesTheRevisionOn() {
        AreaEntry tarn = directory.area("T1", "Tarn");
        directory.area("F1", "Fell");
        AreaDraft draft = AreaDraft.of("T1", "Tarn", "unitary");
        AreaDraft with =
                new AreaDraft("T1", "Tarn", "unitary", null, null, null, null, List.of("F1"), null, null, null);
        assertEquals(1, update(tarn, draft).orRefuse().area().revision());
        assertEquals(2, update(tarn, with).orRefuse().area().revision());
        assertThrows(StaleRecord.class, () -> update(tarn, with));
    }

    @Test
    void anUnknownOrOwnSuccessorIsNamed() {
        AreaEntry tarn = directory.area("T1", "Tarn");
        AreaDraft wrong =
                new AreaDraft("T1", "Tarn", "unitary", null, null, null, null, List.of("nowhere"), null, null, null);
        AreaDraft own = new AreaDraft("T1", "Tarn", "unitary", null, null, null, null, List.of("T1"), null, null, null);
        assertEquals(
                "No area has the id or code “nowhere”",
                rejected(update(tarn, wrong)).of("successors"));
        assertEquals(
                "A record cannot be its own successor",
                rejected(update(tarn, own)).of("successors"));
    }

    @Test
    void theChangesOfAnAreaBelongToItsOwnHistory() {
        AreaEntry tarn = directory.area("T1", "Tarn");
        String filed = directory
                .database()
                .read(sql -> sql.createQuery("select area_id from change_row")
                        .mapTo(String.class)
                        .one());
        assertEquals(tarn.area().id(), filed);
    }

    @Test
    void aMissingAreaIsNotFound() {
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> directory.edit(AreaEditor::new, areas -> areas.update("none", 1, AreaDraft.of("a", "b", "c"))));
        assertTrue(refusal.getMessage().contains("“none”"));
    }

    private Saving<AreaEntry> add(AreaDraft draft) {
        return directory.edit(AreaEditor::new, areas -> areas.add(draft));
    }

    private Saving<AreaEntry> update(AreaEntry stored, AreaDraft draft) {
        return directory.edit(
                AreaEditor::new,
                areas -> areas.update(stored.area().code(), stored.area().revision(), draft));
    }

    private AreaEntry find(String code) {
        return directory.database().read(sql -> new Areas(sql).find(code).orElseThrow());
    }

    private static AreaDraft dated(String from, String to) {
        return new AreaDraft("T9", "Dated", "unitary", null, null, from, to, null, null, null, null);
    }

    private FormErrors errors(AreaDraft draft) {
        return rejected(add(draft));
    }

    private static FormErrors rejected(Saving<AreaEntry> saving) {
        return ((Saving.Rejected<AreaEntry>) saving).errors();
    }
}
