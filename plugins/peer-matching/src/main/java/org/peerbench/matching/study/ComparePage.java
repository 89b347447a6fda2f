package org.peerbench.matching.study;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.desk.Place;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.templates.JteroundCompareGenerated;
import org.peerbench.matching.words.Names;

/** Two rounds side by side. */
public final class ComparePage {
    private static final int MOST = 200;

    private ComparePage() {}

    /**
     * The page, as its template sees it.
     *
     * @param with   to choose the other round; {@code null} where there is none
     * @param found  how they differ; {@code null} where no other was chosen
     * @param action where the choice is sent
     */
    public record Model(
            Texts texts,
            Content with,
            Compared found,
            String one,
            String other,
            String onePath,
            String otherPath,
            String action) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Place place = new Place(context);
        Solved one = Solved.read(request.path("round"), context);
        Optional<Solved> other = request.query("with").map(id -> Solved.read(id, context));
        StoredRound round = one.kept().stored();
        String here = place.round(round.id());
        String otherName = other.map(ComparePage::name).orElse("");
        Model model = new Model(
                texts,
                choice(round, request.query("with").orElse(""), context),
                other.map(found -> compared(one, found, context)).orElse(null),
                round.name(),
                otherName,
                here,
                other.map(found -> place.round(found.kept().stored().id())).orElse(""),
                here + "/compare");
        String title = other.isPresent()
                ? texts.of("study.compare.title", round.name(), otherName)
                : texts.of("study.compare.ask", round.name());
        return View.of(title, Template.of(JteroundCompareGenerated::render, model))
                .under(place.below(round))
                .answer();
    }

    private static String name(Solved solved) {
        return solved.kept().stored().name();
    }

    static Compared compared(Solved one, Solved other, ToolContext context) {
        Names names = Names.of(context);
        Texts texts = context.texts();
        return Compared.of(
                Difference.between(one, other),
                new Called(one.kept(), names, texts),
                new Called(other.kept(), names, texts),
                name(one),
                name(other),
                texts);
    }

    private static Content choice(StoredRound round, String chosen, ToolContext context) {
        Texts texts = context.texts();
        List<Option> options =
                context.database().read(sql -> new StoredRounds(sql).page(Optional.empty(), MOST)).stream()
                        .filter(each -> !each.id().equals(round.id()) && each.status() != StoredRound.Status.DRAFT)
                        .map(each -> Option.of(
                                each.id(), texts.of("study.compare.option", each.name(), DayInWords.of(each.made()))))
                        .toList();
        return options.isEmpty()
                ? null
                : new Select("with", texts.of("study.compare.with"), null, options, chosen, null);
    }
}
