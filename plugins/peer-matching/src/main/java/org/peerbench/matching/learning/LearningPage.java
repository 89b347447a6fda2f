package org.peerbench.matching.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.templates.JtelearningGenerated;
import org.peerbench.matching.words.Names;

/** What changed where support was given, beside what changed where areas asked on the same theme and got none. */
public final class LearningPage {
    static final String PATH = "learning";
    static final String CSV = "learning.csv";

    /** More would take long: each is asked of every tool, before and after. */
    static final int MOST = 12;

    private LearningPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param blank  whether no support is over yet
     * @param helped the supports that the reader may know one by one
     * @param few    a sentence where not all supports are counted; blank else
     * @param hurried whether there was no time to ask everything
     * @param late   whether no published figure speaks of a time after any of them
     */
    public record Model(
            Texts texts,
            boolean arranges,
            boolean blank,
            String lead,
            String few,
            List<Row> rows,
            boolean late,
            boolean hurried,
            List<Line> helped,
            List<Line> waited,
            int fewest,
            int typical,
            String csv,
            String report) {}

    /** A measure with both groups. */
    public record Row(String name, String means, String caution, Counts helped, Counts waited) {}

    /** How many went which way; {@code withheld} says so where they are not told. */
    public record Counts(long better, long same, long worse, long unknown, String withheld) {}

    /** A case that can be looked at by itself; the path is empty where it cannot. */
    public record Line(String title, String theme, String days, String path) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        boolean arranges = request.may(Permissions.ARRANGE, null);
        LocalDate today = LocalDate.now(context.clock());
        Facts facts = context.database().read(Facts::read);
        Cases all = Cases.of(facts);
        Cases counted = counted(all, arranges, today);
        CaseWords words = new CaseWords(texts, Names.of(context), context);
        Comparison comparison = Comparison.of(counted, request, context);
        Model model = new Model(
                texts,
                arranges,
                all.helped().isEmpty(),
                words.lead(counted, all.underWay(), arranges),
                arranges && counted.helped().size() < all.helped().size()
                        ? texts.of("learning.latest", MOST, all.helped().size())
                        : "",
                comparison.rows(texts, arranges),
                comparison.late(),
                comparison.patience().lost(),
                all.helped().stream()
                        .filter(each -> knows(request, facts.support(each.id())))
                        .sorted(words.byDay())
                        .map(words::line)
                        .toList(),
                arranges
                        ? counted.waited().stream()
                                .sorted(words.byDay())
                                .map(words::line)
                                .toList()
                        : List.of(),
                Figure.FEWEST,
                Typical.FEWEST,
                context.path(CSV),
                context.path(ProgrammePage.PATH));
        return View.of(texts.of("learning.title"), Template.of(JtelearningGenerated::render, model))
                .context(
                        arranges
                                ? texts.of(
                                        "learning.context",
                                        all.underWay(),
                                        counted.helped().size(),
                                        counted.waited().size())
                                : texts.of("learning.context.counts"))
                .under(new View.Crumb(texts.of("matching.navigation"), context.path("")))
                .answer();
    }

    /** Coordinators see the latest; others what was over when this year began, of which nothing can be told by waiting. */
    static Cases counted(Cases all, boolean arranges, LocalDate today) {
        return arranges ? all.latest(MOST) : all.before(today.withDayOfYear(1)).latest(MOST);
    }

    /** Whether a support is the reader's to know: coordinators all, area leads those of their areas. */
    static boolean knows(Request request, StoredSupport support) {
        return Stream.of(support.giver(), support.receiver()).anyMatch(area -> request.may(Permissions.CARE, area));
    }

    /** What a coordinator gets one by one, and others as counts. */
    static Answer file(Request request, ToolContext context) {
        boolean arranges = request.may(Permissions.ARRANGE, null);
        LocalDate today = LocalDate.now(context.clock());
        Cases counted = counted(Cases.of(context.database().read(Facts::read)), arranges, today);
        Comparison comparison = Comparison.of(counted, request, context);
        LearningFile file = new LearningFile(context.texts(), Names.of(context));
        return new Answer.Tables(
                CSV,
                List.of(
                        arranges
                                ? file.oneByOne(comparison)
                                : new Answer.Tables.Sheet(
                                        PATH,
                                        LearningFile.COUNTED,
                                        file.counts(comparison.rows(context.texts(), false)),
                                        Set.of())));
    }
}
