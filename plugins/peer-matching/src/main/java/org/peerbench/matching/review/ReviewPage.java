package org.peerbench.matching.review;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.desk.Place;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.RoundReview;
import org.peerbench.matching.record.RoundRule;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.templates.JteroundReviewGenerated;

/** A colleague is asked to look at a round, and answers. */
public final class ReviewPage {
    private ReviewPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param lead     where the review stands
     * @param what     what there is to look at, in a sentence; empty before the round is worked out
     * @param form     what is asked of the reader; {@code null} where nothing is
     * @param takeBack whether the question may be taken back
     * @param publish  whether the round may be published now
     * @param earlier  what was asked and answered, the newest first
     */
    public record Model(
            Texts texts,
            Content token,
            Content errors,
            String lead,
            String what,
            Question form,
            boolean takeBack,
            boolean publish,
            List<Said> earlier,
            String rule,
            String round) {}

    /** A form with what to know before. */
    public record Question(String title, List<String> notes, List<Content> fields, String action, String send) {}

    static Answer show(Request request, ToolContext context) {
        return view(request, context, new Entered(Form.EMPTY, context.texts())).answer();
    }

    static Answer ask(Request request, ToolContext context) {
        Entered entered = new Entered(request.form(), context.texts());
        entered.needed("reviewer", "review.reviewer.missing");
        return sent(
                request,
                context,
                entered,
                "review.done.asked",
                reviewing -> reviewing.ask(entered.text("reviewer"), entered.text("note"), request.author()));
    }

    static Answer answer(Request request, ToolContext context) {
        Entered entered = new Entered(request.form(), context.texts());
        Verdict verdict = AnswerForm.verdict(entered);
        String done = verdict.approve() ? "review.done.approved" : "review.done.returned";
        return sent(
                request,
                context,
                entered,
                done,
                reviewing -> reviewing.answer(verdict, request.viewer(), request.author()));
    }

    static Answer takeBack(Request request, ToolContext context) {
        Entered entered = new Entered(request.form(), context.texts());
        return sent(
                request, context, entered, "review.done.takenBack", reviewing -> reviewing.takeBack(request.author()));
    }

    /** A step that leaves a set of changes. */
    @FunctionalInterface
    private interface Step {
        String take(Reviewing reviewing);
    }

    private static Answer sent(Request request, ToolContext context, Entered entered, String done, Step step) {
        String round = request.path("round");
        if (!entered.fine()) {
            return view(request, context, entered).answer();
        }
        try {
            String set = step.take(Reviewing.of(round, context));
            return Answer.Redirect.to(new Place(context).round(round) + "/review")
                    .saying(context.texts().of(done))
                    .undoing(set);
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.INVALID) {
                throw refusal;
            }
            refusal.faults().forEach(fault -> entered.errors().add(fault.field(), fault.message()));
            return view(request, context, entered).answer();
        }
    }

    private static View view(Request request, ToolContext context, Entered entered) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Reviewing reviewing = Reviewing.of(request.path("round"), context);
        StoredRound round = reviewing.kept().stored();
        List<RoundReview> all = reviewing.all();
        boolean required = context.database().read(RoundRule::read).reviewRequired();
        Standing standing = Standing.of(reviewing, all, request, required, texts);
        String here = place.round(round.id());
        Model model = new Model(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("entry.problem"), entered.errors()),
                standing.lead(),
                what(round, context),
                question(standing, reviewing, request, entered, here, context).orElse(null),
                round.status() == StoredRound.Status.UNDER_REVIEW && standing.asks() == Standing.Asks.NOTHING,
                standing.publish(),
                Said.all(all, texts),
                context.path(RulePage.PATH),
                here);
        View view = View.of(texts.of("review.title"), Template.of(JteroundReviewGenerated::render, model))
                .context(texts.of("review.context", round.name()))
                .under(place.below(round));
        return entered.fine() ? view : view.invalid();
    }

    private static String what(StoredRound round, ToolContext context) {
        if (round.status() == StoredRound.Status.DRAFT) {
            return "";
        }
        Solved solved = Solved.read(round.id(), context);
        return context.texts()
                .of(
                        "desk.publish.counts",
                        solved.outcome().matches().size(),
                        solved.outcome().unmatched().size());
    }

    private static Optional<Question> question(
            Standing standing,
            Reviewing reviewing,
            Request request,
            Entered entered,
            String here,
            ToolContext context) {
        return switch (standing.asks()) {
            case COLLEAGUE ->
                Optional.of(new AskForm(entered, context).question(reviewing.kept(), request.author(), here));
            case VERDICT ->
                Optional.of(new AnswerForm(entered, context)
                        .question(reviewing.open().orElseThrow(), reviewing.kept(), request.viewer(), here));
            case NOTHING -> Optional.empty();
        };
    }
}
