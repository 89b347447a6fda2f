package org.peerbench.host.job;

import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Up to which moment each schedule has been seen to. */
record ScheduleRows(Handle sql) {
    /** A schedule that was never seen before begins now: what lies behind it is not made up for. */
    private static final String MEET = """
            insert into job_schedule (owner, job, seen_to) values (:owner, :job, :moment)
            on conflict (owner, job) do nothing
            """;

    private static final String CLAIM = """
            update job_schedule set seen_to = :moment where owner = :owner and job = :job and seen_to < :moment
            """;

    /** Whether this moment is the caller's to see to; of all who ask, one is told so. */
    boolean claim(JobKey key, Instant moment) {
        return on(MEET, key, moment) == 0 && on(CLAIM, key, moment) == 1;
    }

    private int on(String text, JobKey key, Instant moment) {
        return sql.createUpdate(text)
                .bind("owner", key.owner())
                .bind("job", key.job())
                .bind("moment", moment)
                .execute();
    }
}
