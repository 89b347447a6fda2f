package org.peerbench.host.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.Database;
import org.peerbench.host.store.Engine;
import org.peerbench.host.store.Store;

@ParameterizedClass
@EnumSource(Engine.class)
class InstanceTest {
    private static final Instant DAY_ONE = Instant.parse("2026-11-21T09:00:00Z");

    private final Engine engine;

    InstanceTest(Engine engine) {
        this.engine = engine;
    }

    @Test
    void whatAFolderIsForIsSettledAtItsFirstStart(@TempDir Path folder) {
        try (Store store = engine.open(folder)) {
            Database database = store.database();
            assertEquals(InstanceKind.LIVE, database.read(Instance::kindOf));
            Instance first = Instance.open(database, InstanceKind.DEMO, "Marrow", DAY_ONE);
            assertEquals(first, Instance.open(database, InstanceKind.DEMO, "Other", DAY_ONE.plusSeconds(9)));
            assertEquals("Marrow", first.region());
            Refusal refusal =
                    assertThrows(Refusal.class, () -> Instance.open(database, InstanceKind.LIVE, "England", DAY_ONE));
            assertEquals(
                    "This folder holds the fictional demonstration (Marrow). Real data does not go in: choose another"
                            + " folder with --data.",
                    refusal.getMessage());
        }
    }

    @Test
    void aLiveFolderNeedsNoRegionAndRefusesADemonstration(@TempDir Path folder) {
        try (Store store = engine.open(folder)) {
            Instance.open(store.database(), InstanceKind.LIVE, null, DAY_ONE);
            Refusal refusal = assertThrows(
                    Refusal.class, () -> Instance.open(store.database(), InstanceKind.DEMO, "Marrow", DAY_ONE));
            assertEquals(
                    "This folder holds live data. The fictional demonstration does not go in: choose another folder with"
                            + " --data, or leave --data out.",
                    refusal.getMessage());
        }
    }

    @Test
    void eachKindKnowsTheOthersCodes() {
        assertTrue(InstanceKind.LIVE.refuses("X99000001"));
        assertTrue(InstanceKind.LIVE.refuses(" zza01 "));
        assertFalse(InstanceKind.LIVE.refuses("E06000001"));
        assertFalse(InstanceKind.LIVE.refuses(null));
        for (String real : new String[] {"E06000001", "W06000001", "S12000005", "N09000001"}) {
            assertTrue(InstanceKind.DEMO.refuses(real), real);
        }
        assertFalse(InstanceKind.DEMO.refuses("X99000001"));
        assertFalse(InstanceKind.DEMO.refuses("ENTERPRISE1"));
    }
}
