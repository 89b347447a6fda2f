package org.peerbench.host.job;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.peerbench.api.data.Database;
import org.peerbench.host.store.Ids;

/** Starts what is due by its schedule, in one process only. */
final class Schedules {
    private final Database database;
    private final JobsOffered offered;
    private final Clock clock;
    private final Ids ids;
    private final String place;
    /** What this process has seen to already, so that it need not ask the database every few seconds. */
    private final Map<JobKey, Instant> seenTo = new ConcurrentHashMap<>();

    Schedules(Database database, JobsOffered offered, Clock clock, Ids ids, String place) {
        this.database = database;
        this.offered = offered;
        this.clock = clock;
        this.ids = ids;
        this.place = place;
    }

    /** The runs that fell to this process; they are stored. */
    List<LiveRun> due() {
        return offered.all().stream().flatMap(job -> due(job).stream()).toList();
    }

    private Optional<LiveRun> due(JobsOffered.Offered job) {
        Optional<Instant> moment = Timetable.last(job.job().schedule(), clock.instant());
        if (moment.isEmpty() || moment.get().equals(seenTo.get(job.key()))) {
            return Optional.empty();
        }
        Optional<LiveRun> run = claim(job, moment.get());
        seenTo.put(job.key(), moment.get());
        return run;
    }

    private Optional<LiveRun> claim(JobsOffered.Offered job, Instant moment) {
        return database.write(Run.SCHEDULE, "", tx -> {
            if (!new ScheduleRows(tx.sql()).claim(job.key(), moment)) {
                return Optional.empty();
            }
            String id = ids.next();
            new RunRows(tx.sql()).insert(id, job.key(), Map.of(), Run.SCHEDULE, place, clock.instant());
            return Optional.of(new LiveRun(id, job.generation(), job.job(), Map.of(), Run.SCHEDULE));
        });
    }
}
