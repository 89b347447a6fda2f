package org.peerbench.matching.rounds;

import java.util.List;
import java.util.Map;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.JobState;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.exchange.Impossible;
import org.peerbench.matching.exchange.OutcomeText;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.RoundSolver;

/** Solves a round in the background. */
public final class RunJob {
    /** The job's id; its parameter {@code round} is the round's. */
    public static final String ID = "round";

    private static final int TRIES = 3;

    private RunJob() {}

    /** The run that was started, as {@code GET /api/jobs/{id}} tells it. */
    record Started(String id, String job, String status, long done, long of, String sentence) {}

    /** What came of a run, for programs. */
    record Solved(String round, int matches, int unmatched) {}

    static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.job(Job.onDemand(ID, "rounds.job", arrange, RunJob::run));
        to.route(new Route<>(
                Method.POST,
                "rounds/{id}/run",
                arrange,
                "Solves a round in the background",
                List.of(),
                Void.class,
                Started.class,
                RunJob::start));
    }

    private static Reply<Started> start(ApiRequest<Void> call, ToolContext context) {
        String run = start(call.request().path("id"), call.request().author(), context);
        JobState.Status status = context.jobs().find(run).map(JobState::status).orElse(JobState.Status.WAITING);
        Started started = new Started(
                run,
                run,
                status.name(),
                0,
                Level.values().length,
                context.texts().of("rounds.job"));
        return new Reply<>(202, started, null, "/api/jobs/" + run);
    }

    /**
     * Starts to solve a round.
     *
     * @return the run's id
     * @throws Refusal if there is no such round, or it is published
     */
    public static String start(String round, Author author, ToolContext context) {
        KeptRound kept = KeptRound.read(round, context);
        kept.requireOpen(context);
        return context.jobs().start(ID, Map.of("round", kept.stored().id()), author);
    }

    private static JobOutcome run(JobRun run, ToolContext context) {
        String id = run.parameters().get("round");
        if (id == null) {
            throw Refusal.notFound(context.texts().of("rounds.none"));
        }
        for (int again = TRIES; again > 1; again--) {
            try {
                return solve(id, run, context);
            } catch (StaleRecord decidedMeanwhile) {
                // What was decided while it was worked out belongs into the solution.
            }
        }
        return solve(id, run, context);
    }

    private static JobOutcome solve(String id, JobRun run, ToolContext context) {
        KeptRound kept = KeptRound.read(id, context);
        kept.requireOpen(context);
        Impossible.refuse(kept.round(), Labels.of(kept, context), context.texts());
        Outcome outcome = RoundSolver.solve(kept.round(), level -> {
            run.stopIfCancelled();
            run.progress(level.ordinal(), Level.values().length, context.texts().of("rounds.level." + level.key()));
        });
        String content = OutcomeText.write(outcome, context.json());
        int served = outcome.matches().size();
        int left = outcome.unmatched().size();
        String sentence = context.texts().of("rounds.solved", kept.stored().name(), served, left);
        context.database().write(run.author(), context.texts().of("rounds.history.solved"), tx -> {
            // What was approved stays approved: a round that nobody changed has the same solution to the byte.
            if (kept.stored().status() != StoredRound.Status.APPROVED) {
                StoredRounds.status(tx, kept.stored(), StoredRound.Status.PROPOSED);
            }
            StoredRounds.outcome(
                    tx, id, new StoredRounds.Solution(kept.decisions().digest(), content));
            return id;
        });
        run.progress(Level.values().length, Level.values().length, sentence);
        return new JobOutcome(sentence, new Solved(id, served, left));
    }
}
