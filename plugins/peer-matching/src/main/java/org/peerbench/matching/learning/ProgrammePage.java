package org.peerbench.matching.learning;

import java.util.Arrays;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.life.Terms;
import org.peerbench.matching.templates.JteprogrammeGenerated;

/** What peer support did in a period: on screen, printed, and as a table. */
public final class ProgrammePage {
    static final String PATH = "programme";

    private ProgrammePage() {}

    /**
     * The page, as its template sees it.
     *
     * @param arranges whether the reader coordinates, and so chooses any days
     * @param years    which year is shown; {@code null} for coordinators
     * @param say      the sentences of the first paragraph
     * @param blank    whether nothing at all is recorded
     */
    public record Model(
            Texts texts,
            boolean arranges,
            String here,
            String from,
            String to,
            Segments years,
            List<String> say,
            boolean blank,
            List<Section> sections,
            List<Later> later,
            List<Tally> themes,
            List<Tally> urgencies,
            String csv,
            String json,
            int fewest,
            String back) {}

    /** Numbers that belong together; {@code none} says so where there are none. */
    public record Section(String code, String title, List<Row> rows, String none) {}

    /** Checks so many months after: how many fell due, and what was said. */
    public record Later(String when, String due, List<Row> said) {}

    /** A number; the path of its list is empty where the reader has none. */
    public record Row(String name, String value, String path, String meaning) {}

    static Answer show(Request request, ToolContext context) {
        Report report = Report.of(request, context);
        Texts texts = context.texts();
        Asked asked = report.asked();
        Model model = new Model(
                texts,
                asked.arranges(),
                context.path(PATH),
                asked.period().from().toString(),
                asked.period().to().toString(),
                asked.arranges() ? null : years(asked, context),
                new Saying(texts).of(report.programme(), asked.arranges()),
                report.blank(),
                Arrays.stream(Figure.Part.values())
                        .filter(part -> asked.arranges() || part != Figure.Part.NOTHING)
                        .map(part -> section(part, report, context))
                        .toList(),
                later(report, context),
                report.themes(),
                report.urgencies(),
                context.path(ProgrammeFile.PATH) + asked.query(),
                "/api" + context.path(PATH) + asked.query(),
                Figure.FEWEST,
                context.path(""));
        return View.of(texts.of("programme.title"), Template.of(JteprogrammeGenerated::render, model))
                .context(texts.of(
                        "programme.context",
                        DayInWords.of(asked.period().from()),
                        DayInWords.of(asked.period().to()),
                        DayInWords.of(asked.today())))
                .under(new View.Crumb(texts.of("matching.navigation"), context.path("")))
                .answer();
    }

    private static Segments years(Asked asked, ToolContext context) {
        return new Segments(
                context.texts().of("programme.years"),
                asked.years().stream()
                        .map(year -> new Segments.Segment(
                                String.valueOf(year),
                                context.path(PATH) + "?year=" + year,
                                year == asked.period().from().getYear()))
                        .toList());
    }

    private static Section section(Figure.Part part, Report report, ToolContext context) {
        Texts texts = context.texts();
        FigureWords words = new FigureWords(texts);
        List<Row> rows = report.figures().stream()
                .filter(figure -> figure.part() == part && shown(figure))
                .map(figure -> row(figure, words, report, context))
                .toList();
        return new Section(
                part.name().toLowerCase(java.util.Locale.ROOT),
                texts.of("programme.part." + part),
                rows,
                texts.of("programme.none." + part));
    }

    /** Parts of nothing say nothing, and of the many ways to come to nothing only those that happened. */
    private static boolean shown(Figure figure) {
        boolean whole = figure.of().isEmpty() || figure.of().getAsLong() > 0;
        boolean rare = figure.part() == Figure.Part.NOTHING && figure.of().isPresent();
        return whole && (!rare || figure.value().signum() > 0);
    }

    private static List<Later> later(Report report, ToolContext context) {
        Texts texts = context.texts();
        FigureWords words = new FigureWords(texts);
        return Terms.SUSTAIN.stream()
                .map(months -> {
                    List<Figure> figures = report.figures().stream()
                            .filter(figure -> figure.key().startsWith("lasts." + months + ".") && shown(figure))
                            .toList();
                    String due = figures.stream()
                            .filter(report::tells)
                            .map(figure -> String.valueOf(figure.of().getAsLong()))
                            .findFirst()
                            .orElse("");
                    return new Later(
                            texts.of("programme.lasts.after", months),
                            due,
                            figures.stream()
                                    .map(figure -> row(figure, words, report, context))
                                    .toList());
                })
                .filter(later -> !later.said().isEmpty())
                .toList();
    }

    private static Row row(Figure figure, FigureWords words, Report report, ToolContext context) {
        boolean tells = report.tells(figure);
        String list = report.asked().arranges()
                ? context.path(Lists.place(figure.list())) + report.asked().query()
                : "";
        return new Row(
                words.name(figure),
                tells ? words.value(figure) : context.texts().of("programme.withheld", Figure.FEWEST),
                list,
                words.meaning(figure));
    }
}
