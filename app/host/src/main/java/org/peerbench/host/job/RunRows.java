package org.peerbench.host.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.peerbench.api.access.Author;
import org.peerbench.api.job.JobState.Status;

/** The runs as stored, asked of one connection. */
record RunRows(Handle sql) {
    private static final String INSERT = """
            insert into job_run (id, owner, job, parameters, area_id, author, author_name, through, place, status,
                                 asked_at, seen_at, done, total, sentence)
            values (:id, :owner, :job, :parameters, :area, :author, :authorName, :through, :place, 'WAITING',
                    :now, :now, 0, 0, '')
            """;
    private static final String BEGIN = """
            update job_run set status = 'RUNNING', started_at = :now, seen_at = :now
            where id = :id and status = 'WAITING' and not exists (
                select 1 from job_run other
                where other.owner = :owner and other.job = :job and other.status = 'RUNNING')
            """;
    private static final String BEAT = """
            update job_run set seen_at = :now, done = :done, total = :of, sentence = :sentence
            where id = :id and status in ('WAITING', 'RUNNING')
            """;
    private static final String END = """
            update job_run set status = :status, ended_at = :now, seen_at = :now, done = :done, total = :of,
                   sentence = :sentence, result = :result
            where id = :id and status in ('WAITING', 'RUNNING')
            """;
    private static final String ORPHANS = """
            select * from job_run
            where status in ('WAITING', 'RUNNING') and (place = :place or seen_at < :silent)
            """;
    private static final String FORGET = """
            delete from job_run
            where owner = :owner and job = :job and status not in ('WAITING', 'RUNNING') and id not in (
                select id from job_run where owner = :owner and job = :job order by id desc limit :kept)
            """;
    private static final String LATEST_OF_EACH = """
            select * from job_run where id in (select max(id) from job_run group by owner, job)
            """;

    void insert(String id, JobKey key, Map<String, String> parameters, Author author, String place, Instant now) {
        on(INSERT, key)
                .bind("id", id)
                .bind("parameters", Json.of(parameters))
                .bind("area", parameters.get("area"))
                .bind("author", author.account())
                .bind("authorName", author.name())
                .bind("through", author.through())
                .bind("place", place)
                .bind("now", now)
                .execute();
    }

    /** Whether it may begin: no other run of the job is under way, here or elsewhere. */
    boolean begin(String id, JobKey key, Instant now) {
        return on(BEGIN, key).bind("id", id).bind("now", now).execute() == 1;
    }

    void beat(String id, Progress at, Instant now) {
        progress(BEAT, id, at, now).execute();
    }

    void end(String id, Status status, Progress at, String result, Instant now) {
        progress(END, id, at, now)
                .bind("status", status.name())
                .bind("result", result)
                .execute();
    }

    private Update progress(String text, String id, Progress at, Instant now) {
        return sql.createUpdate(text)
                .bind("id", id)
                .bind("done", at.done())
                .bind("of", at.of())
                .bind("sentence", at.sentence())
                .bind("now", now);
    }

    /** Runs under way of this place, or of one that has been silent since. */
    List<Run> orphans(String place, Instant silent) {
        return sql.createQuery(ORPHANS)
                .bind("place", place)
                .bind("silent", silent)
                .map(RunRows::run)
                .list();
    }

    void forget(JobKey key, int kept) {
        on(FORGET, key).bind("kept", kept).execute();
    }

    Optional<Run> find(String id) {
        return sql.createQuery("select * from job_run where id = :id")
                .bind("id", id)
                .map(RunRows::run)
                .findOne();
    }

    List<Run> latestOfEach() {
        return sql.createQuery(LATEST_OF_EACH).map(RunRows::run).list();
    }

    List<Run> latest(int limit) {
        return sql.createQuery("select * from job_run order by id desc limit :limit")
                .bind("limit", limit)
                .map(RunRows::run)
                .list();
    }

    private Update on(String text, JobKey key) {
        return sql.createUpdate(text).bind("owner", key.owner()).bind("job", key.job());
    }

    private static Run run(ResultSet row, StatementContext context) throws SQLException {
        return new Run(
                row.getString("id"),
                new JobKey(row.getString("owner"), row.getString("job")),
                Json.texts(row.getString("parameters")),
                new Author(row.getString("author"), row.getString("author_name"), row.getString("through")),
                Status.valueOf(row.getString("status")),
                Instant.parse(row.getString("asked_at")),
                instant(row.getString("started_at")),
                instant(row.getString("ended_at")),
                row.getLong("done"),
                row.getLong("total"),
                row.getString("sentence"),
                row.getString("result"));
    }

    private static Instant instant(String text) {
        return text == null ? null : Instant.parse(text);
    }
}
