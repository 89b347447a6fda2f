package org.peerbench.matching.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.AreaFigure;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.templates.JtelearningSupportGenerated;
import org.peerbench.matching.words.Names;

/** One support: each measure before and after, side by side. For coordinators and the two sides. */
public final class SupportChangePage {
    static final String PATH = "learning/supports/{support}";

    private SupportChangePage() {}

    /**
     * The page, as its template sees it.
     *
     * @param beside who asked beside it and got none, for coordinators
     */
    public record Model(
            Texts texts, String lead, List<Line> lines, String stayed, List<String> beside, String support) {}

    /** A measure before and after, with where it comes from. */
    public record Line(
            String name, String before, String after, String way, String source, String means, String caution) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Facts facts = context.database().read(Facts::read);
        StoredSupport support = Optional.ofNullable(facts.support(request.path("support")))
                .filter(each -> LearningPage.knows(request, each))
                .orElseThrow(() -> Refusal.notFound(texts.of("support.none")));
        Cases cases = Cases.of(facts);
        Case over = cases.helped().stream()
                .filter(each -> each.id().equals(support.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(texts.of("learning.notOver")));
        Names names = Names.of(context);
        CaseWords words = new CaseWords(texts, names, context);
        Patience patience = Patience.of(context.clock());
        Seen seen = new Seen(context, request.viewer(), patience);
        Model model = new Model(
                texts,
                texts.of("learning.one.lead", names.area(support.giver()), names.area(support.receiver())),
                lines(over, facts, seen, Levels.of(context, patience), request, context),
                stayed(over, seen, texts),
                request.may(Permissions.ARRANGE, null)
                        ? cases.beside(over).stream()
                                .map(each -> names.area(each.area()))
                                .sorted()
                                .toList()
                        : List.of(),
                context.path("supports/" + support.id()));
        return View.of(
                        texts.of("learning.one.title", names.area(support.receiver())),
                        Template.of(JtelearningSupportGenerated::render, model))
                .context(texts.of("learning.one.context", names.theme(over.theme()), words.days(over)))
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(texts.of("learning.title"), context.path(LearningPage.PATH)))
                .answer();
    }

    private static List<Line> lines(
            Case over, Facts facts, Seen seen, Levels levels, Request request, ToolContext context) {
        Texts texts = context.texts();

        ReadingWords words = new ReadingWords(texts);
        List<Line> lines = new ArrayList<>();
        facts.review(over.id(), Side.RECEIVER)
                .filter(review -> mayRead(over, facts, request))
                .ifPresent(review -> lines.add(said(review, texts, words)));
        for (Measure measure : measures(over, request)) {
            Reading reading = measure.read(over, levels, seen);
            lines.add(new Line(
                    texts.of("learning.measure." + measure.key()),
                    words.value(measure, reading.before(), reading.beforePeriod()),
                    words.value(measure, reading.after(), reading.afterPeriod()),
                    words.way(reading.way()),
                    source(measure, over, seen, texts),
                    texts.of("learning.means." + measure.key()),
                    texts.of("learning.caution." + measure.key())));
        }
        return lines;
    }

    /** What an area's partners say of it is its own: the side that helps is not told. */
    private static List<Measure> measures(Case over, Request request) {
        boolean own = request.may(Permissions.CARE, over.area());
        return Measure.all().stream()
                .filter(measure -> own || !measure.equals(Measure.NEED))
                .toList();
    }

    /** Nobody reads the other side's review before both are in. */
    private static boolean mayRead(Case over, Facts facts, Request request) {
        boolean both = facts.review(over.id(), Side.GIVER).isPresent();
        return both || request.may(Permissions.CARE, over.area());
    }

    private static Line said(Review review, Texts texts, ReadingWords words) {
        Reading reading = Reading.byDay(value(review.before()), value(review.after()), AreaFigure.Better.HIGHER);
        return new Line(
                texts.of("learning.measure.said"),
                words.value(reading.before()),
                words.value(reading.after()),
                words.way(reading.way()),
                texts.of("learning.source.said"),
                texts.of("learning.means.said"),
                texts.of("learning.caution.said"));
    }

    private static Optional<Value> value(java.util.OptionalInt level) {
        return level.isPresent() ? Optional.of(Value.of(level.getAsInt())) : Optional.empty();
    }

    private static String source(Measure measure, Case over, Seen seen, Texts texts) {
        return measure.published()
                ? seen.figures(over.area()).stream()
                        .filter(each -> each.indicator().equals(measure.key()))
                        .findFirst()
                        .map(each -> texts.of("learning.source.published", each.source(), each.unit()))
                        .orElse(texts.of("learning.source.none"))
                : texts.of("learning.source." + measure.key());
    }

    private static String stayed(Case over, Seen seen, Texts texts) {
        return seen.stayed(over.area(), over.from(), over.to())
                .map(count -> texts.of("learning.stayed", count[0], count[1]))
                .orElse(texts.of("learning.stayed.unknown"));
    }
}
