package org.peerbench.matching.desk;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.need.Bar;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.WhyNot;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.templates.JtewhyNotGenerated;
import org.peerbench.matching.words.Names;

/** Who else could help on a need, and what choosing them would change, said before anything is done. */
public final class WhyNotPage {
    private WhyNotPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param asked  the person asked about; {@code null} where nobody was chosen yet
     * @param others who is willing too, the best fitting first
     */
    public record Model(
            Texts texts, Content token, String need, Asked asked, List<Other> others, String pins, String back) {}

    /**
     * An answer about somebody.
     *
     * @param offer    to be chosen
     * @param sentence what choosing them would change
     * @param possible whether they can be chosen
     */
    public record Asked(String title, String offer, String sentence, boolean possible) {}

    /** Somebody else who is willing. */
    public record Other(String helper, String reasons, Bar bar, String path, boolean asked) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved solved = Solved.read(request.path("round"), context);
        Called called = new Called(solved.kept(), Names.of(context), texts);
        String need = request.query("need")
                .filter(called::knows)
                .orElseThrow(() -> Refusal.notFound(
                        texts.of("rounds.unknown.need", request.query("need").orElse(""))));
        Optional<String> offer = request.query("offer").filter(called::knowsOffer);
        StoredRound round = solved.kept().stored();
        Model model = new Model(
                texts,
                request.formToken(),
                need,
                offer.map(id -> asked(solved, new Link(need, id), called, context))
                        .orElse(null),
                others(solved, need, offer, called, context),
                place.round(round.id()) + "/pins",
                place.round(round.id()));
        return View.of(
                        texts.of("desk.whyNot.title", called.receiver(need)),
                        Template.of(JtewhyNotGenerated::render, model))
                .context(line(solved, need, called, texts))
                .under(place.below(round))
                .answer();
    }

    private static String line(Solved solved, String need, Called called, Texts texts) {
        return match(solved, need)
                .map(match -> texts.of("desk.whyNot.proposed", called.theme(need), called.helper(match.offer())))
                .orElse(texts.of("desk.whyNot.nobody", called.theme(need)));
    }

    private static Optional<Match> match(Solved solved, String need) {
        return solved.outcome().matches().stream()
                .filter(match -> match.need().equals(need))
                .findFirst();
    }

    private static Asked asked(Solved solved, Link pair, Called called, ToolContext context) {
        WhyNot answer = WhyNot.ask(solved.kept().round(), solved.outcome(), pair);
        boolean open = solved.kept().stored().status().mayChange();
        return new Asked(
                context.texts().of("desk.whyNot.asked", called.helper(pair.offer()), called.receiver(pair.need())),
                pair.offer(),
                solved.sentence(pair, answer, context),
                open && answer instanceof WhyNot.Possible);
    }

    private static List<Other> others(
            Solved solved, String need, Optional<String> asked, Called called, ToolContext context) {
        Round round = solved.kept().round();
        Fits fits = new Fits(solved.kept(), Live.read(context), context.texts());
        Optional<Link> proposed = match(solved, need).map(Match::link);
        String here = new Place(context).round(solved.kept().stored().id()) + "/why-not?need=" + Place.encoded(need);
        return round.pairs().stream()
                .filter(pair -> pair.need().equals(need))
                .filter(pair -> !proposed.equals(Optional.of(pair.link())))
                .filter(pair -> !round.blocks().contains(pair.link()))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.score()).thenComparing(Pair::offer))
                .map(pair -> {
                    Fits.Fit fit = fits.of(pair.link());
                    return new Other(
                            called.helper(pair.offer()),
                            fit.reasons(),
                            fit.bar(),
                            here + "&offer=" + Place.encoded(pair.offer()),
                            asked.equals(Optional.of(pair.offer())));
                })
                .toList();
    }
}
