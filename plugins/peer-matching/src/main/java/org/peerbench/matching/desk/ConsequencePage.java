package org.peerbench.matching.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.rounds.Deciding;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.rounds.Trial;
import org.peerbench.matching.rounds.Wish;
import org.peerbench.matching.templates.JtedeskConsequenceGenerated;
import org.peerbench.matching.words.Names;

/** What one change of a round would do, and then the button that does it. */
public final class ConsequencePage {
    static final String PATH = Place.ROUND + "/what-if";

    private ConsequencePage() {}

    /**
     * The page, as its template sees it.
     *
     * @param sentence what would come of it, or why it cannot be
     * @param outlook  the same in figures; {@code null} where it cannot be
     * @param hidden   the change, to be sent
     * @param reason   asked for before it is done; {@code null} where it cannot be done
     * @param needed   whether it cannot be done without one
     * @param note     what it means for what is recorded
     */
    public record Model(
            Texts texts,
            Content token,
            Content errors,
            String sentence,
            Shown outlook,
            Map<String, String> hidden,
            Content reason,
            boolean needed,
            String note,
            String action,
            String back) {}

    /**
     * A change that can be, in figures.
     *
     * @param figures how many needs are helped; empty where that stays
     */
    public record Shown(List<Figure> figures, List<Figure> levels, List<Mover> movers) {}

    /** A figure without and with the change. */
    public record Figure(String name, String before, String after, boolean same) {}

    /** A need that would get somebody else, or nobody, or somebody at last. */
    public record Mover(Tag urgency, String area, String theme, String from, String to) {}

    static Answer show(Request request, ToolContext context) {
        return view(request, context, Wish.of(request::query), new Entered(request.form(), context.texts()))
                .answer();
    }

    /** Does it, unless a reason is missing. */
    static Answer take(Request request, ToolContext context) {
        Entered entered = new Entered(request.form(), context.texts());
        Wish wish = Wish.of(field -> Optional.of(entered.text(field)));
        Solved solved = Solved.read(request.path("round"), context);
        Change change = wish.change(solved.kept().round(), solved.outcome().matches(), context);
        String reason = change instanceof Change.Urgency
                ? entered.needed("reason", "desk.reason.missing")
                : entered.text("reason");
        if (!entered.fine() || !Trial.of(solved, change, context).possible()) {
            return view(request, context, wish, entered).invalid().answer();
        }
        String round = request.path("round");
        Answer.Redirect back = Answer.Redirect.to(new Place(context).round(round))
                .saying(context.texts().of("desk.done." + Wish.Kind.of(change)));
        return Deciding.decide(round, change, reason, request.author(), context)
                .map(back::undoing)
                .orElse(back);
    }

    private static View view(Request request, ToolContext context, Wish wish, Entered entered) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved solved = Solved.read(request.path("round"), context);
        StoredRound round = solved.kept().stored();
        Change change = wish.change(solved.kept().round(), solved.outcome().matches(), context);
        Trial trial = Trial.of(solved, change, context);
        Called called = new Called(solved.kept(), Names.of(context), texts);
        boolean may = trial.possible() && round.status().mayChange();
        Model model = new Model(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("entry.problem"), entered.errors()),
                trial.first(),
                trial.possible() ? shown(new Outlook(solved.kept().round(), trial, called, texts)) : null,
                wish.fields(),
                may ? reason(change, entered, texts) : null,
                change instanceof Change.Urgency,
                texts.of("desk.note." + Wish.Kind.of(change)),
                place.round(round.id()) + "/what-if",
                place.round(round.id()));
        return View.of(new Question(called, texts).of(change), Template.of(JtedeskConsequenceGenerated::render, model))
                .context(texts.of("desk.consequence.context", round.name()))
                .under(place.below(round));
    }

    private static Shown shown(Outlook outlook) {
        boolean same = outlook.figures().stream().allMatch(Figure::same);
        return new Shown(same ? List.of() : outlook.figures(), outlook.levels(), outlook.movers());
    }

    private static Content reason(Change change, Entered entered, Texts texts) {
        String label = change instanceof Change.Urgency ? "desk.reason.needed" : "desk.reason";
        return TextField.of(
                        "reason",
                        texts.of(label),
                        entered.text("reason"),
                        entered.errors().of("reason"))
                .hint(texts.of("desk.reason.hint"));
    }
}
