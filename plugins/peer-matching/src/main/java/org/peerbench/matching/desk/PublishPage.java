package org.peerbench.matching.desk;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.rounds.PublishPlan;
import org.peerbench.matching.rounds.Publishing;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.templates.JtedeskPublishGenerated;
import org.peerbench.matching.words.Names;

/** Asks once more before a round is published, and says who will be told what: after that it changes no more. */
public final class PublishPage {
    private PublishPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param text      what publishing means
     * @param asked     new matches with the people who are asked
     * @param kept      how many matches stay as they were offered or agreed before
     * @param takenBack offers that will not go on
     * @param looked    who has looked at the round
     */
    public record Model(
            Texts texts,
            Content token,
            String text,
            String answerBy,
            List<Asked> asked,
            int kept,
            List<String> takenBack,
            Looked looked,
            String path) {}

    /** A new match: who is asked on either side. */
    public record Asked(String area, String theme, String receiver, String helper, String giver) {}

    private record Stored(PublishPlan plan, Map<String, Need> needs) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved solved = Solved.read(request.path("round"), context);
        StoredRound round = solved.kept().stored();
        boolean live = Called.live(solved.kept());
        Names names = Names.of(context);
        Called called = new Called(solved.kept(), names, texts);
        Stored stored = context.database()
                .read(sql -> new Stored(
                        live ? PublishPlan.of(solved, sql) : new PublishPlan(List.of(), List.of(), List.of()),
                        new Needs(sql).all().stream().collect(Collectors.toMap(Need::id, Function.identity()))));
        LocalDate answerBy = Life.offered(LocalDate.now(context.clock())).answerBy();
        Model model = new Model(
                texts,
                request.formToken(),
                texts.of(live ? "desk.publish.text" : "desk.publish.text.file"),
                DayInWords.of(answerBy),
                stored.plan().asked().stream()
                        .sorted(order(called))
                        .map(match -> asked(match, stored.needs().get(match.need()), called, names, texts))
                        .toList(),
                stored.plan().kept().size(),
                stored.plan().takenBack().stream()
                        .map(support -> takenBack(support, names, texts))
                        .toList(),
                Looked.at(round, context),
                place.round(round.id()));
        return View.of(
                        texts.of("desk.publish.title", round.name()),
                        Template.of(JtedeskPublishGenerated::render, model))
                .context(texts.of(
                        "desk.publish.counts",
                        solved.outcome().matches().size(),
                        solved.outcome().unmatched().size()))
                .under(place.below(round))
                .answer();
    }

    private static Comparator<Match> order(Called called) {
        return Comparator.comparingInt(
                        (Match match) -> called.need(match.need()).tier())
                .thenComparing(match -> called.receiver(match.need()))
                .thenComparing(match -> called.theme(match.need()));
    }

    private static Asked asked(Match match, Need need, Called called, Names names, Texts texts) {
        Optional<String> contact =
                Optional.ofNullable(need).flatMap(Need::confirmed).flatMap(Need.Confirmed::person);
        String receiver = called.receiver(match.need());
        return new Asked(
                receiver,
                called.theme(match.need()),
                contact.isPresent() ? names.person(contact) : texts.of("desk.publish.area", receiver),
                called.area(called.givingArea(match.offer())),
                names.person(called.giver(match.offer())));
    }

    private static String takenBack(StoredSupport support, Names names, Texts texts) {
        return texts.of(
                "desk.publish.back",
                names.area(support.giver()),
                names.area(support.receiver()),
                names.theme(support.theme()));
    }

    static Answer publish(Request request, ToolContext context) {
        String id = request.path("round");
        Publishing.publish(id, request.author(), context);
        return Answer.Redirect.to(new Place(context).round(id))
                .saying(context.texts().of("desk.publish.done"));
    }
}
