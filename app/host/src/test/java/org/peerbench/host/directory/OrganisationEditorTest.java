package org.peerbench.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.api.directory.Organisation;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.History;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class OrganisationEditorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Engine engine;

    @TempDir
    private Path folder;

    private OpenDirectory directory;

    OrganisationEditorTest(Engine engine) {
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
    void aToolAddsAnOrganisationWhereItWorks() {
        AreaEntry tarn = directory.area("T1", "Tarn");
        Organisation added = directory
                .database()
                .write(
                        OpenDirectory.ANN,
                        "add",
                        tx -> tx.directory()
                                .add(new NewOrganisation(
                                        "Tarn Volunteers", "voluntary", null, List.of("T1"), "met in May")));
        Directory stored = new StoredDirectory(directory.database());
        assertEquals(List.of(added), stored.organisationsIn("T1", TODAY));
        assertEquals(List.of(added), stored.organisationsIn(tarn.area().id(), TODAY));
        assertEquals(List.of(tarn.area().id()), added.areas());
        assertEquals("met in May", added.note());
    }

    @Test
    void aTakenCodeIsAConflictForTools() {
        NewOrganisation one = new NewOrganisation("One", "voluntary", "C1", List.of(), null);
        NewOrganisation two = new NewOrganisation("Two", "voluntary", "C1", List.of(), null);
        directory
                .database()
                .write(OpenDirectory.ANN, "add", tx -> tx.directory().add(one));
        Refusal refusal = assertThrows(
                Refusal.class,
                () -> directory
                        .database()
                        .write(OpenDirectory.ANN, "add", tx -> tx.directory().add(two)));
        assertEquals("CODE_TAKEN", refusal.code());
        assertEquals("code", refusal.faults().get(0).field());
    }

    @Test
    void organisationsWithoutACodeDoNotCollide() {
        directory.organisation("One");
        directory.organisation("Two");
        assertEquals(2, directory.count("organisation"));
    }

    @Test
    void workingInAnAreaIsRecordedOnce() {
        directory.area("T1", "Tarn");
        Organisation helpers = directory.organisation("Helpers").organisation();
        worksIn(helpers.id(), "T1");
        long sets = directory.count("change_set");
        worksIn(helpers.id(), "T1");
        assertEquals(1, directory.count("organisation_area"));
        assertEquals(sets, directory.count("change_set"));
    }

    @Test
    void aFormOpenedBeforeCannotTakeANewAreaAwayUnseen() {
        directory.area("T1", "Tarn");
        OrganisationEntry before = directory.organisation("Helpers");
        worksIn(before.organisation().id(), "T1");
        assertThrows(
                StaleRecord.class,
                () -> directory.edit(
                        OrganisationEditor::new,
                        all -> all.update(
                                before.organisation().id(),
                                before.organisation().revision(),
                                OrganisationDraft.of(before))));
    }

    @Test
    void areasCanBeReplaced() {
        directory.area("T1", "Tarn");
        AreaEntry fell = directory.area("F1", "Fell");
        OrganisationEntry helpers = directory.organisation("Helpers", "T1");
        OrganisationDraft moved = new OrganisationDraft(
                null, "Helpers", "voluntary", List.of("F1"), null, null, null, "https://helpers.example/", null);
        OrganisationEntry saved = directory
                .edit(
                        OrganisationEditor::new,
                        all -> all.update(
                                helpers.organisation().id(),
                                helpers.organisation().revision(),
                                moved))
                .orRefuse();
        assertEquals(List.of(fell.area().id()), saved.organisation().areas());
        assertEquals("https://helpers.example/", saved.website());
    }

    @Test
    void aWebsiteMustBeOneThatAPageMayLinkTo() {
        OrganisationDraft draft = new OrganisationDraft(
                null, "Helpers", "voluntary", null, null, null, null, "javascript:alert(1)", null);
        var saving = directory.edit(OrganisationEditor::new, all -> all.add(draft));
        String sentence = ((Saving.Rejected<OrganisationEntry>) saving).errors().of("website");
        assertTrue(sentence.startsWith("“javascript:alert(1)” is not a web address"), sentence);
    }

    @Test
    void renamingAnOrganisationBelongsToTheHistoryOfItsAreas() {
        AreaEntry tarn = directory.area("T1", "Tarn");
        AreaEntry fell = directory.area("F1", "Fell");
        OrganisationEntry helpers = directory.organisation("Helpers", "T1");
        directory
                .edit(
                        OrganisationEditor::new,
                        all -> all.update(
                                helpers.organisation().id(),
                                helpers.organisation().revision(),
                                OrganisationDraft.of("Helping Hands", "voluntary")))
                .orRefuse();
        History history = new History(directory.database());
        // The area was added, the organisation began to work in it, and was renamed.
        assertEquals(
                3,
                history.page(ChangeSelection.all().inArea(tarn.area().id()))
                        .sets()
                        .size());
        assertEquals(
                1,
                history.page(ChangeSelection.all().inArea(fell.area().id()))
                        .sets()
                        .size());
    }

    private void worksIn(String organisation, String area) {
        directory.database().write(OpenDirectory.ANN, "works", tx -> {
            tx.directory().worksIn(organisation, area);
            return null;
        });
    }
}
