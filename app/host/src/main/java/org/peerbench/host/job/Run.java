package org.peerbench.host.job;

import java.time.Instant;
import java.util.Map;
import org.peerbench.api.access.Author;
import org.peerbench.api.job.JobState;
import org.peerbench.api.job.JobState.Status;

/** A run as it is stored. */
record Run(
        String id,
        JobKey key,
        Map<String, String> parameters,
        Author author,
        Status status,
        Instant askedAt,
        Instant startedAt,
        Instant endedAt,
        long done,
        long of,
        String sentence,
        String result) {
    /** Whom the host names when the schedule started it. */
    static final Author SCHEDULE = new Author("system", Sentences.of("job.schedule"), "schedule");

    /** The area that it is about, or {@code null}. */
    String area() {
        return parameters.get("area");
    }

    JobState state() {
        return new JobState(id, key.job(), parameters, status, done, of, sentence, Json.tree(result));
    }

    Run at(Progress now) {
        return new Run(
                id,
                key,
                parameters,
                author,
                status,
                askedAt,
                startedAt,
                endedAt,
                now.done(),
                now.of(),
                now.sentence(),
                result);
    }
}
