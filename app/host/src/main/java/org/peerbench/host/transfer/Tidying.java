package org.peerbench.host.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;

/** Keeps what people brought and never applied within bounds: a week, and half a gigabyte together. */
record Tidying(Database database, Uploads uploads, Clock clock) {
    static final Duration LIFE = Duration.ofDays(7);
    static final Duration MEMORY = Duration.ofDays(90);
    private static final Duration CROWDED = Duration.ofHours(1);
    private static final long MOST_BYTES = 500L * 1024 * 1024;
    private static final Author HOST = new Author("system", "Peerbench", "imports");

    /** Gives up what is too old; when there is little room, all that is older than an hour. */
    void makeRoom(long bytes) {
        Instant now = clock.instant();
        expire(now.minus(LIFE));
        if (uploads.bytes() + bytes > MOST_BYTES) {
            expire(now.minus(CROWDED));
        }
        if (uploads.bytes() + bytes > MOST_BYTES) {
            throw Refusals.conflict("NO_ROOM", "transfer.noRoom");
        }
    }

    private void expire(Instant before) {
        List<String> gone = database.write(HOST, "", tx -> {
            Runs runs = new Runs(tx.sql());
            runs.forget(clock.instant().minus(MEMORY));
            return runs.expire(before);
        });
        gone.forEach(uploads::drop);
    }
}
