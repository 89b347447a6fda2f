package org.peerbench.matching.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.directory.Area;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.record.Studies;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Slack;
import org.peerbench.matching.round.Survival;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.rounds.Solved;

/** Looks closer at a solved round, in the background: at national size this takes some hundred solutions. */
final class StudyJob {
    static final String ID = "round-study";

    /** In so many draws the round is solved again. */
    static final int DRAWS = 200;

    private final JobRun run;
    private final ToolContext context;
    private final Solved solved;
    private final long steps;
    private long done;

    private StudyJob(JobRun run, Solved solved, Wanted wanted, ToolContext context) {
        this.run = run;
        this.context = context;
        this.solved = solved;
        steps = DRAWS + solved.outcome().matches().size() + wanted.themes().size();
    }

    /** A result for programs. */
    record Looked(String round, int draws) {}

    static Job job() {
        return Job.onDemand(ID, "study.job", Permissions.ARRANGE.key(), StudyJob::run);
    }

    /**
     * Starts it.
     *
     * @return the run's id
     * @throws Refusal if there is no such round, or it is not solved
     */
    static String start(String round, Author author, ToolContext context) {
        Solved.read(round, context);
        return context.jobs().start(ID, Map.of("round", round), author);
    }

    private static JobOutcome run(JobRun run, ToolContext context) {
        String id = Optional.ofNullable(run.parameters().get("round"))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("rounds.none")));
        Solved solved = Solved.read(id, context);
        Wanted wanted = new Wanted(solved.kept().round(), solved.outcome(), regions(solved.kept(), context));
        StudyJob job = new StudyJob(run, solved, wanted, context);
        job.keep(job.study(wanted));
        return new JobOutcome(
                context.texts().of("study.done", solved.kept().stored().name()), new Looked(id, DRAWS));
    }

    private Study study(Wanted wanted) {
        var round = solved.kept().round();
        var outcome = solved.outcome();
        Map<Link, Integer> stays = Survival.of(round, outcome, DRAWS, draw -> step("study.step.weights"));
        Map<Link, Slack> slack = new HashMap<>();
        Slack.of(round, outcome, match -> step("study.step.slack")).forEach(each -> slack.put(each.match(), each));
        List<Study.Firm> firm = new ArrayList<>();
        for (Match match : outcome.matches()) {
            Optional<Slack> own = Optional.ofNullable(slack.get(match.link()));
            firm.add(new Study.Firm(
                    match.need(),
                    match.offer(),
                    match.forced(),
                    stays.get(match.link()),
                    own.map(each -> each.level().key()).orElse(null),
                    own.map(Slack::by).orElse(0L),
                    own.flatMap(Slack::instead).orElse(null)));
        }
        return new Study(DRAWS, firm, wanted.all(theme -> step("study.step.recruiting")));
    }

    private void step(String doing) {
        run.stopIfCancelled();
        run.progress(done++, steps, context.texts().of(doing));
    }

    private void keep(Study study) {
        String id = solved.kept().stored().id();
        String sentence =
                context.texts().of("study.done", solved.kept().stored().name());
        String mark = solved.mark(context);
        context.database().write(run.author(), sentence, tx -> {
            Studies.keep(tx, id, mark, text(study));
            return id;
        });
    }

    private String text(Study study) {
        try {
            return context.json().writeValueAsString(study);
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Map<String, String> regions(KeptRound kept, ToolContext context) {
        if (!Called.live(kept)) {
            return Map.of();
        }
        return context.directory().areas(LocalDate.now(context.clock())).stream()
                .filter(area -> area.region() != null)
                .collect(Collectors.toMap(Area::id, Area::region, (one, other) -> one));
    }
}
