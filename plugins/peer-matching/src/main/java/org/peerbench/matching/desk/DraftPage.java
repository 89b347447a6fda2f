package org.peerbench.matching.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.job.JobState;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.need.LeftOut;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.templates.JtedeskGenerated;
import org.peerbench.matching.words.Names;

/** A round: while it is worked out, as a proposal to be decided on, and after it was published. */
public final class DraftPage {
    private DraftPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param running   how far its working out is; {@code null} where nothing is under way
     * @param failed    why it could not be worked out; empty where it could
     * @param proposal  who would help whom; {@code null} before it is worked out
     * @param decisions of coordinators since it was made
     * @param open      whether it may still change
     * @param published whether it was decided
     */
    public record Model(
            Texts texts,
            Content token,
            Tag state,
            Running running,
            String failed,
            Proposal proposal,
            List<Decision> decisions,
            boolean open,
            boolean published,
            List<LeftOut> leftOut,
            String path,
            String rounds,
            String supports) {}

    /** A run that is under way. */
    public record Running(long done, long of, String sentence, String path) {}

    /** What was decided, in a sentence. */
    public record Decision(String id, String sentence, String reason, String by) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        // Before the round: a run that is over by now has left its solution there.
        Optional<JobState> run = request.query("run")
                .flatMap(id -> context.jobs().find(id))
                .filter(state -> request.path("round").equals(state.parameters().get("round")));
        KeptRound kept = KeptRound.read(request.path("round"), context);
        StoredRound round = kept.stored();
        boolean draft = round.status() == StoredRound.Status.DRAFT;
        Names names = Names.of(context);
        Called called = new Called(kept, names, texts);
        Optional<String> against = draft ? Optional.empty() : kept.contradiction(context);
        Model model = new Model(
                texts,
                request.formToken(),
                RoundsPage.state(round.status(), texts),
                run.filter(state -> draft && !state.status().over())
                        .map(DraftPage::running)
                        .orElse(null),
                run.filter(state -> draft && failed(state))
                        .map(JobState::sentence)
                        .or(() -> against)
                        .orElse(""),
                against.isPresent() ? null : proposal(kept, called, names, context),
                new Decided(kept, called, texts).lines(),
                round.status().mayChange(),
                round.status() == StoredRound.Status.PUBLISHED,
                leftOut(kept, context),
                place.round(round.id()),
                place.rounds(),
                context.path("supports"));
        return View.of(round.name(), Template.of(JtedeskGenerated::render, model))
                .context(counts(kept, texts))
                .under(place.aboveRound())
                .answer();
    }

    private static Proposal proposal(KeptRound kept, Called called, Names names, ToolContext context) {
        return kept.stored().status() == StoredRound.Status.DRAFT
                ? null
                : Solved.find(kept, context)
                        .map(solved -> Proposal.of(solved, called, names, context))
                        .orElse(null);
    }

    /** What a draft of the records would have to wait for; one from a file holds whatever the file says. */
    private static List<LeftOut> leftOut(KeptRound kept, ToolContext context) {
        StoredRound round = kept.stored();
        boolean asks = round.status().mayChange() && round.origin() == StoredRound.Origin.LIVE;
        return asks ? LeftOut.of(kept.round(), context) : List.of();
    }

    private static String counts(KeptRound kept, Texts texts) {
        StoredRound round = kept.stored();
        String counted = texts.of(
                "desk.counts",
                kept.round().needs().size(),
                kept.round().offers().size(),
                DayInWords.of(round.made()));
        return round.by().isEmpty() ? counted : texts.of("desk.counts.by", counted, round.by());
    }

    private static boolean failed(JobState state) {
        return state.status().over() && state.status() != JobState.Status.DONE;
    }

    private static Running running(JobState state) {
        return new Running(state.done(), state.of(), state.sentence(), "/jobs/" + state.id());
    }
}
