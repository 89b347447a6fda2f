package org.peerbench.matching.quality;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.study.FirmCount;
import org.peerbench.matching.templates.JtequalityGenerated;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Names;

/** How good a round is, on one page. */
public final class QualityPage {
    private QualityPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param lead     what to know first
     * @param first    the cards of the first column
     * @param second   those of the second
     * @param firm     where it is said how firm each match is
     * @param round    where the round is
     * @param how      where it is said how it was worked out
     * @param file     where the round's file is, for the browser's own check
     * @param solution where its solution is
     */
    public record Model(
            Texts texts,
            String lead,
            List<Card> first,
            List<Card> second,
            String firm,
            String round,
            String how,
            String file,
            String solution) {
        public Model {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }
    }

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        KeptRound kept = KeptRound.read(request.path("round"), context);
        StoredRound round = kept.stored();
        String here = context.path("rounds/" + round.id());
        Content body = kept.contradiction(context)
                .<Content>map(why -> new EmptyState(why, texts.of("quality.unsolved.act"), here))
                .or(() -> Solved.find(kept, context).map(each -> whole(each, context)))
                .orElseGet(() -> new EmptyState(texts.of("quality.unsolved"), texts.of("quality.unsolved.act"), here));
        return View.of(texts.of("quality.title", round.name()), body)
                .context(line(round, texts))
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(texts.of("desk.rounds"), context.path("rounds")),
                        new View.Crumb(round.name(), here))
                .answer();
    }

    private static String line(StoredRound round, Texts texts) {
        String from = round.origin() == StoredRound.Origin.FILE
                ? "FILE"
                : round.status().name();
        return texts.of("quality.line." + from, DayInWords.of(round.made()));
    }

    private static Content whole(Solved solved, ToolContext context) {
        StoredRound round = solved.kept().stored();
        Texts texts = context.texts();
        boolean asked = Called.live(solved.kept()) && round.status() == StoredRound.Status.PUBLISHED;
        Wording words = new Wording(new Called(solved.kept(), Names.of(context), texts), asked, texts);
        RoundQuality quality = RoundQuality.of(solved, context);
        LocalDate today = LocalDate.now(context.clock());
        List<Card> first = new ArrayList<>(List.of(
                new CoverageCard(quality, words).card(),
                new GiversCard(quality, words).card(),
                new HandCard(quality, words, solved.kept(), today).card(),
                new MovesCard(quality, words).card(),
                new DistanceCard(quality, words).card()));
        List<Card> second = new ArrayList<>(List.of(
                new FitsCard(quality, words).card(),
                new EnvyCard(quality, words).card(),
                new RatherCard(quality, words).card(),
                new PriceCard(quality, words).card(),
                new FirmCard(FirmCount.of(solved, context), words).card(),
                new TrustCard(quality, words, solved.outcome()).card()));
        Card delivery = new DeliveryCard(quality, words, round).card();
        if (quality.supports().isEmpty()) {
            first.add(delivery);
        } else {
            first.addAll(1, List.of(delivery, new WaitsCard(quality, words).card()));
            second.add(1, new HelpCard(quality, words).card());
        }
        String api = "/api/tools/" + context.tool() + "/rounds/" + round.id();
        Model model = new Model(
                texts,
                lead(quality.served().get(0), quality.all(), words),
                first,
                second,
                context.path("rounds/" + round.id() + "/sensitivity"),
                context.path("rounds/" + round.id()),
                context.path("rounds/" + round.id() + "/how"),
                api + "/export",
                api);
        return Template.of(JtequalityGenerated::render, model);
    }

    private static String lead(Served most, Served all, Wording words) {
        if (most.tier() != Urgency.MOST || all.wanted() == 0) {
            return words.of("coverage.empty");
        }
        String first = most.wanted() == 0
                ? words.of("lead.none")
                : words.tense(most.helped() == most.wanted() ? "lead.all" : "lead.some", most.helped(), most.wanted());
        return words.tense("lead", first, all.helped(), all.wanted());
    }
}
