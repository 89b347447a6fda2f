package org.peerbench.matching.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.need.Bar;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.rounds.Trial;
import org.peerbench.matching.rounds.Wish;
import org.peerbench.matching.templates.JtedeskChoicesGenerated;
import org.peerbench.matching.words.Names;

/** What else could be chosen for one need: who else could help and what that would cost, exchanges, urgency, places. */
public final class ChoicesPage {
    static final String PATH = Place.ROUND + "/why-not";

    private static final int ASKED = 3;

    private ChoicesPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param open      whether the round may still change
     * @param others    who is willing too, the best fitting first
     * @param exchanges needs with which it could exchange who helps
     * @param urgencies how urgent it could be instead
     * @param places    the limits that matter for it
     */
    public record Model(
            Texts texts,
            boolean open,
            List<Other> others,
            List<Proposal.Way> exchanges,
            String urgency,
            List<Proposal.Way> urgencies,
            List<Limit> places,
            String back) {}

    /**
     * Somebody else who is willing.
     *
     * @param cost what choosing them would do; empty where it is shown on a page of its own only
     * @param path where it can be chosen
     */
    public record Other(String helper, String reasons, Bar bar, String cost, String path) {}

    /**
     * A limit.
     *
     * @param more  where it is shown what one place more would do
     * @param fewer where it is shown what one place less would do; empty where there is none to take
     */
    public record Limit(String name, int now, String more, String fewer) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved solved = Solved.read(request.path("round"), context);
        Names names = Names.of(context);
        Called called = new Called(solved.kept(), names, texts);
        String need = request.query("need")
                .filter(called::knows)
                .orElseThrow(() -> Refusal.notFound(
                        texts.of("rounds.unknown.need", request.query("need").orElse(""))));
        StoredRound round = solved.kept().stored();
        Choices choices = new Choices(solved, called, need, place.round(round.id()) + "/what-if?", texts);
        Model model = new Model(
                texts,
                round.status().mayChange(),
                others(choices, new Fits(solved.kept(), names, context), context),
                choices.exchanges(),
                choices.urgency(),
                choices.urgencies(),
                new NeedPlaces(choices).lines(),
                place.round(round.id()));
        return View.of(
                        texts.of("desk.choices.title", called.receiver(need)),
                        Template.of(JtedeskChoicesGenerated::render, model))
                .context(line(choices))
                .under(place.below(round))
                .answer();
    }

    private static String line(Choices choices) {
        Optional<Match> match = choices.match();
        String theme = choices.called().theme(choices.need());
        return match.map(each -> choices.texts()
                        .of("desk.whyNot.proposed", theme, choices.called().helper(each.offer())))
                .orElse(choices.texts().of("desk.whyNot.nobody", theme));
    }

    private static List<Other> others(Choices choices, Fits fits, ToolContext context) {
        List<Pair> willing = choices.willing();
        return IntStream.range(0, willing.size())
                .mapToObj(number -> other(choices, willing.get(number), number < ASKED, fits, context))
                .toList();
    }

    private static Other other(Choices choices, Pair pair, boolean asked, Fits fits, ToolContext context) {
        Fits.Fit fit = fits.of(pair.link());
        String cost = asked ? cost(Trial.of(choices.solved(), new Change.Lock(pair.link()), context), choices) : "";
        return new Other(
                choices.called().helper(pair.offer()),
                fit.reasons(),
                fit.bar(),
                cost,
                choices.whatIf() + Wish.of(Wish.Kind.LOCK, pair.link()).query());
    }

    /** What to know first, and how many others it would touch. */
    private static String cost(Trial trial, Choices choices) {
        long others = trial.consequence().stream()
                .flatMap(consequence -> consequence.moved().stream())
                .filter(moved -> !moved.need().equals(choices.need()))
                .filter(moved -> moved.from().isPresent() && moved.to().isPresent())
                .count();
        return others == 0 ? trial.first() : choices.texts().of("desk.cost.others", trial.first(), others);
    }
}
