package org.peerbench.matching.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import gg.jte.Content;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.job.JobState;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.desk.Place;
import org.peerbench.matching.record.Studies;
import org.peerbench.matching.rounds.Solved;

/**
 * A closer look at a round before it is there: it is begun with one press, and then followed.
 *
 * @param job      the run's page; empty where none is under way
 * @param sentence what the run is doing, or why it failed
 * @param to       which page the press comes from
 * @param action   where it is begun
 */
public record Looking(
        Texts texts, Content token, String job, long done, long of, String sentence, String to, String action) {
    private static final String SENSITIVITY = "sensitivity";
    private static final String RECRUITING = "recruiting";

    /** What was worked out about a solution; empty if nothing was. */
    static Optional<Study> found(Solved solved, ToolContext context) {
        String mark = solved.mark(context);
        return context.database()
                .read(sql -> Studies.find(solved.kept().stored().id(), mark, sql))
                .map(content -> read(content, context));
    }

    private static Study read(String content, ToolContext context) {
        try {
            return context.json().readValue(content, Study.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("What was worked out beside a round cannot be read", damaged);
        }
    }

    /**
     * What was worked out, for programs.
     *
     * @throws Refusal if nothing was
     */
    static Study needed(Solved solved, ToolContext context) {
        return found(solved, context)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT, "NOT_LOOKED_AT", context.texts().of("study.missing")));
    }

    static Answer start(Request request, ToolContext context) {
        String round = request.path("round");
        String run = StudyJob.start(round, request.author(), context);
        String to = request.form().text("to").equals(RECRUITING) ? RECRUITING : SENSITIVITY;
        return Answer.Redirect.to(new Place(context).round(round) + "/" + to + "?run=" + run);
    }

    static Looking of(Request request, String to, ToolContext context) {
        String round = request.path("round");
        Optional<JobState> run = request.query("run")
                .flatMap(id -> context.jobs().find(id))
                .filter(state -> round.equals(state.parameters().get("round")));
        Optional<JobState> going = run.filter(state -> !state.status().over());
        Optional<JobState> failed =
                run.filter(state -> state.status().over() && state.status() != JobState.Status.DONE);
        return new Looking(
                context.texts(),
                request.formToken(),
                going.map(state -> "/jobs/" + state.id()).orElse(""),
                going.map(JobState::done).orElse(0L),
                going.map(JobState::of).orElse(0L),
                going.or(() -> failed).map(JobState::sentence).orElse(""),
                to,
                new Place(context).round(round) + "/study");
    }
}
