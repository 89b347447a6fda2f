package org.peerbench.host.seed;

import java.time.Clock;
import org.peerbench.api.data.Database;
import org.peerbench.host.instance.InstanceKind;

/** England: 161 areas of two vintages, 2,107 organisations, neighbours, memberships and published figures. */
public final class EnglandSeed {
    private static final SeedFiles FILES = new SeedFiles("peerbench/seeds/england");

    private EnglandSeed() {}

    /**
     * Loads it, as one change by {@code system}. A second load changes nothing; what people corrected in between stays.
     *
     * @throws org.peerbench.api.Refusal if the folder holds the fictional region
     */
    public static LoadSummary load(Database database, Clock clock) {
        return new Seed("england", Sentences.of("seed.england"), InstanceKind.LIVE, FILES, FILES).load(database, clock);
    }

    static SeedFiles files() {
        return FILES;
    }
}
