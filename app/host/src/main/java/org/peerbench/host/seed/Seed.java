package org.peerbench.host.seed;

import java.time.Clock;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.host.instance.Instance;
import org.peerbench.host.instance.InstanceKind;

/**
 * A body of data that the workbench can start with.
 *
 * @param name   such as {@code england}
 * @param region what it is about, for people
 * @param kind   into which instances it may go
 * @param files  its own files
 * @param themes where its themes are
 */
record Seed(String name, String region, InstanceKind kind, SeedFiles files, SeedFiles themes) {
    LoadSummary load(Database database, Clock clock) {
        Instance.open(database, kind, region, clock.instant());
        Author author = new Author("system", Sentences.of("seed.author"), "load " + name);
        return database.write(author, Sentences.of("seed.loaded", region), tx -> new Loading(this, tx).run());
    }
}
