package org.peerbench.host.seed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Author;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.api.directory.Person;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.ChangeSet;
import org.peerbench.host.change.History;
import org.peerbench.host.change.Undo;
import org.peerbench.host.change.UndoOutcome;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEditor;
import org.peerbench.host.directory.Contacts;
import org.peerbench.host.directory.OpenDirectory;
import org.peerbench.host.directory.People;
import org.peerbench.host.directory.PersonFilter;
import org.peerbench.host.directory.Saving;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class DemoSeedTest {
    private static final Author ANN = new Author("a1", "Ann", "/test");
    private static final SeedFiles ENGLAND = EnglandSeed.files();

    private final Engine engine;

    @TempDir
    private Path folder;

    private OpenDirectory directory;

    DemoSeedTest(Engine engine) {
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
    void theRegionHasTwelveAreasTodayAndThirteenBeforeTwoBecameOne() {
        LoadSummary summary = DemoSeed.load(directory.database(), Clock.systemUTC());
        StoredDirectory stored = new StoredDirectory(directory.database());
        assertEquals(14, summary.areas());
        assertEquals(12, stored.areas(LocalDate.of(2026, 11, 21)).size());
        assertEquals(13, stored.areas(LocalDate.of(2015, 7, 1)).size());
        Area merged = stored.area("X99000011").orElseThrow();
        assertEquals(2, merged.predecessors().size());
    }

    @Test
    void itsPeopleCanBeReachedNowhereOnEarth() {
        DemoSeed.load(directory.database(), Clock.systemUTC());
        List<Person> people = directory.database().read(sql -> new People(sql, Contacts.SHOWN).all(PersonFilter.ALL));
        assertTrue(people.size() >= 100, () -> people.size() + " people");
        people.stream()
                .filter(each -> each.email() != null)
                .forEach(each -> assertTrue(each.email().endsWith(".example"), each.email()));
    }

    @Test
    void twiceLoadedChangesNothing() {
        DemoSeed.load(directory.database(), Clock.systemUTC());
        long sets = directory.count("change_set");
        assertTrue(DemoSeed.load(directory.database(), Clock.systemUTC()).nothingNew());
        assertEquals(sets, directory.count("change_set"));
    }

    @Test
    void aLoadThatIsTakenBackLeavesNothingAndCanBeRepeated() {
        LoadSummary first = DemoSeed.load(directory.database(), Clock.systemUTC());
        List<ChangeSet> sets =
                new History(directory.database()).page(ChangeSelection.all()).sets();
        assertEquals(1, sets.size());
        assertInstanceOf(
                UndoOutcome.Undone.class,
                new Undo(directory.database()).undo(sets.get(0).id(), ANN));
        for (String table : List.of("area", "organisation", "person", "theme", "indicator_value", "membership")) {
            assertEquals(0, directory.count(table), table);
        }
        assertEquals(first, DemoSeed.load(directory.database(), Clock.systemUTC()));
    }

    @Test
    void aDemonstrationRefusesEngland() {
        DemoSeed.load(directory.database(), Clock.systemUTC());
        Refusal refusal = assertThrows(Refusal.class, () -> EnglandSeed.load(directory.database(), Clock.systemUTC()));
        assertEquals("DEMO_FOLDER", refusal.code());
        assertEquals(14, directory.count("area"));
    }

    @Test
    void aSeedWithRealCodesIsRefusedEvenWhenItCallsItselfADemonstration() {
        Seed disguised = new Seed("disguised", "Nowhere", InstanceKind.DEMO, ENGLAND, ENGLAND);
        Refusal refusal = assertThrows(Refusal.class, () -> disguised.load(directory.database(), Clock.systemUTC()));
        assertEquals("FOREIGN_CODE", refusal.code());
        assertEquals(0, directory.count("area"));
        assertEquals(0, directory.count("theme"));
    }

    @Test
    void aLiveFolderRefusesTheDemonstration() {
        new Seed("empty", "England", InstanceKind.LIVE, new SeedFiles("nothing"), ENGLAND)
                .load(directory.database(), Clock.systemUTC());
        Refusal refusal = assertThrows(Refusal.class, () -> DemoSeed.load(directory.database(), Clock.systemUTC()));
        assertEquals("LIVE_FOLDER", refusal.code());
    }

    @Test
    void formsAndToolsAreRefusedTheOthersCodesToo() {
        DemoSeed.load(directory.database(), Clock.systemUTC());
        AreaDraft real = AreaDraft.of("E06000001", "Hartlepool", "unitary");
        var saving = directory.edit(AreaEditor::new, areas -> areas.add(real));
        assertEquals(
                "The code “E06000001” belongs to a real place and cannot be used in the fictional demonstration",
                ((Saving.Rejected<?>) saving).errors().of("code"));
        NewOrganisation council = new NewOrganisation("Council", "council", "E06000001", List.of(), null);
        assertThrows(
                Refusal.class,
                () -> directory
                        .database()
                        .write(ANN, "add", tx -> tx.directory().add(council)));
    }

    @Test
    void aLiveFolderRefusesFictionalCodesFromFormsAndTools() {
        AreaDraft fictional = AreaDraft.of("X99000001", "Upper Vane", "county");
        var saving = directory.edit(AreaEditor::new, areas -> areas.add(fictional));
        assertEquals(
                "The code “X99000001” belongs to the fictional demonstration and cannot be used in live data",
                ((Saving.Rejected<?>) saving).errors().of("code"));
        NewOrganisation trust = new NewOrganisation("Trust", "acute_trust", "ZZA01", List.of(), null);
        assertThrows(
                Refusal.class,
                () -> directory
                        .database()
                        .write(ANN, "add", tx -> tx.directory().add(trust)));
    }

    @Test
    void whatTheToolsImportComesAsFilesWithTheirParameters() {
        List<SeedImport> imports = DemoSeed.imports();
        assertTrue(imports.size() >= 20);
        SeedImport first = imports.get(0);
        assertEquals("relationship-mapping", first.tool());
        assertTrue(first.parameters().get("area").startsWith("X99"));
        assertTrue(new String(first.content(), UTF_8).lines().count() > 1);
    }
}
