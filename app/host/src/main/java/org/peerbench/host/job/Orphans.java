package org.peerbench.host.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Database;
import org.peerbench.api.job.JobState.Status;

/** Runs whose process is gone: they are shown as broken off. */
final class Orphans {
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private Orphans() {}

    /** Those of this place, and those of any that has said nothing for two minutes. */
    static void breakOff(Database database, String place, Instant now, Author author) {
        Instant silent = now.minus(SILENCE);
        List<Run> orphans = database.read(sql -> new RunRows(sql).orphans(place, silent));
        if (!orphans.isEmpty()) {
            database.write(author, "", tx -> {
                RunRows rows = new RunRows(tx.sql());
                orphans.forEach(run -> rows.end(
                        run.id(),
                        Status.BROKEN_OFF,
                        new Progress(run.done(), run.of(), Sentences.of("job.brokenOff")),
                        null,
                        now));
                return null;
            });
        }
    }
}
