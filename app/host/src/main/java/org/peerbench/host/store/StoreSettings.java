package org.peerbench.host.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/**
 * Where the database is and how it is used.
 *
 * @param folder  the data folder, which one process holds at a time; SQLite's file {@code peerbench.db} lies in it
 * @param url     a JDBC address of PostgreSQL with user and password in it; empty for SQLite
 * @param clock   dates what is written
 * @param budget  how long one write may take; one waits up to twice as long for its turn
 * @param readers how many may read at the same time
 */
public record StoreSettings(Path folder, String url, Clock clock, Duration budget, int readers) {
    private static final Duration BUDGET = Duration.ofSeconds(30);
    private static final int READERS = 8;

    /** SQLite in a folder, which is created where it is missing. */
    public static StoreSettings sqlite(Path folder) {
        return postgres(folder, "");
    }

    /** PostgreSQL at a JDBC address; the data folder holds what is not in the database. */
    public static StoreSettings postgres(Path folder, String url) {
        return new StoreSettings(folder, url, Clock.systemUTC(), BUDGET, READERS);
    }

    /** The same with another clock. */
    public StoreSettings dated(Clock other) {
        return new StoreSettings(folder, url, other, budget, readers);
    }

    /** The same with another budget for a write. */
    public StoreSettings within(Duration other) {
        return new StoreSettings(folder, url, clock, other, readers);
    }

    boolean isSqlite() {
        return url.isEmpty();
    }
}
