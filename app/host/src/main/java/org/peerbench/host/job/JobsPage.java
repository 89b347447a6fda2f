package org.peerbench.host.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.job.JobState.Status;
import org.peerbench.api.job.Schedule;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.job.JtejobsGenerated;
import org.peerbench.host.tool.Generation;

/** All jobs: what runs, when it last ran, what came of it, and when it runs next. */
public final class JobsPage {
    private static final int SHOWN = 30;

    private final JobDesk desk;

    JobsPage(JobDesk desk) {
        this.desk = desk;
    }

    /** The page, as its template sees it. */
    public record Shown(Texts texts, List<Line> jobs, List<RunLine> runs, Request request) {}

    /**
     * One job.
     *
     * @param last  the last run, or {@code null}
     * @param next  when it runs next, or the empty text
     * @param start where to start it, or {@code null} when it needs to be told more
     */
    public record Line(String label, String tool, String when, RunLine last, String next, String start) {}

    Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Map<JobKey, Run> latest = desk.latestOfEach().stream().collect(Collectors.toMap(Run::key, Function.identity()));
        Instant now = context.clock().instant();
        List<Line> jobs = desk.offered().all().stream()
                .map(job -> line(job, latest.get(job.key()), now, texts))
                .toList();
        List<RunLine> runs = desk.latest(SHOWN).stream()
                .map(run -> RunLine.of(run, label(desk, run.key()), texts))
                .toList();
        long failed = latest.values().stream()
                .filter(run -> run.status() == Status.FAILED)
                .count();
        return View.of(
                        texts.of("jobs.title", failed),
                        Template.of(JtejobsGenerated::render, new Shown(texts, jobs, runs, request)))
                .context(texts.of("jobs.context", jobs.size()))
                .answer();
    }

    private static Line line(JobsOffered.Offered job, Run last, Instant now, Texts texts) {
        Schedule schedule = job.job().schedule();
        return new Line(
                job.label(),
                tool(job.generation(), texts),
                when(schedule, texts),
                last == null ? null : RunLine.of(last, job.label(), texts),
                Timetable.next(schedule, now).map(RunLine::moment).orElse(""),
                job.job().alone()
                        ? "/jobs/start/" + job.key().owner() + "/" + job.key().job()
                        : null);
    }

    private static String tool(Generation generation, Texts texts) {
        return generation.isHost() ? texts.of("jobs.itself") : generation.name();
    }

    private static String when(Schedule schedule, Texts texts) {
        if (schedule instanceof Schedule.Daily daily) {
            return texts.of(daily.hour() < 6 ? "jobs.nightly" : "jobs.daily", daily.hour());
        }
        return texts.of(schedule instanceof Schedule.Hourly ? "jobs.hourly" : "jobs.onDemand");
    }

    /** What a job does; of one whose tool does not run, its id. */
    static String label(JobDesk desk, JobKey key) {
        return desk.offered().find(key).map(JobsOffered.Offered::label).orElse(key.job());
    }

    Answer start(Request request, ToolContext context) {
        JobKey key = new JobKey(request.path("owner"), request.path("job"));
        Optional<JobsOffered.Offered> job = desk.offered().find(key);
        if (job.isEmpty() || !job.get().job().alone() || !request.may(job.get().permission(), null)) {
            throw Refusal.notFound(Sentences.of("job.notHere"));
        }
        return Answer.Redirect.to("/jobs/" + desk.start(key, Map.of(), request.author()));
    }
}
