package org.peerbench.host.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Organisation;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEditor;
import org.peerbench.host.directory.OpenDirectory;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.store.Engine;

/** A seed that comes again, the same or newer, meets what people have done in between. */
@ParameterizedClass
@EnumSource(Engine.class)
class LoadAgainTest {
    private static final String FOLDER = "org/peerbench/host/seed/";

    private final Engine engine;

    @TempDir
    private Path folder;

    private OpenDirectory directory;
    private StoredDirectory stored;

    LoadAgainTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        directory = OpenDirectory.on(engine, folder);
        stored = new StoredDirectory(directory.database());
    }

    @AfterEach
    void close() {
        directory.close();
    }

    @Test
    void aCorrectionByHandStays() {
        load("first");
        Area north = stored.area("N1").orElseThrow();
        directory
                .edit(
                        AreaEditor::new,
                        areas -> areas.update("N1", north.revision(), AreaDraft.of("N1", "Norton", "town")))
                .orRefuse();
        assertEquals(0, load("first").changed());
        assertEquals("Norton", stored.area("N1").orElseThrow().name());
    }

    @Test
    void aNewerSeedChangesOnlyWhatItSaysAnew() {
        load("first");
        LoadSummary second = load("second");
        assertEquals(1, second.changed());
        assertEquals(0, second.added());
        Organisation council = stored.organisation("C1").orElseThrow();
        assertEquals("North Council", council.name());
        assertEquals(2, council.areas().size());
        assertEquals(2, council.revision());
    }

    @Test
    void aRecordMadeByHandBeforeIsTakenUpByItsCode() {
        String id = directory
                .edit(AreaEditor::new, areas -> areas.add(AreaDraft.of("N1", "Our North", "place")))
                .orRefuse()
                .area()
                .id();
        LoadSummary summary = load("first");
        assertEquals(1, summary.changed());
        assertEquals(id, stored.area("N1").orElseThrow().id());
        assertEquals("North", stored.area("N1").orElseThrow().name());
        assertEquals(List.of(id), stored.organisation("C1").orElseThrow().areas());
    }

    @Test
    void twoInstancesGiveASeededRecordTheSameId(@TempDir Path other) {
        load("first");
        try (OpenDirectory second = OpenDirectory.on(engine, other)) {
            seed("first").load(second.database(), Clock.systemUTC());
            assertEquals(stored.area("N1"), new StoredDirectory(second.database()).area("N1"));
        }
    }

    private LoadSummary load(String version) {
        return seed(version).load(directory.database(), Clock.systemUTC());
    }

    private static Seed seed(String version) {
        return new Seed("small", "Smallshire", InstanceKind.LIVE, new SeedFiles(FOLDER + version), EnglandSeed.files());
    }
}
