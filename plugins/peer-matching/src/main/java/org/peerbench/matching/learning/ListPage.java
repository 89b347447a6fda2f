package org.peerbench.matching.learning;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.templates.JteprogrammeListGenerated;

/** What a number of the report counts, one by one. */
public final class ListPage {
    static final String PATH = "programme/lists/{list}";
    private static final String COMMA = ",";

    private ListPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, String title, String what, List<String> headings, List<Line> lines) {}

    /** One thing that is counted: the first cell leads to it. */
    public record Line(String path, String name, List<Cell> cells) {}

    /** What it says under a heading. */
    public record Cell(String heading, String text) {}

    static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        String list = request.path("list");
        if (!Lists.all().contains(list)) {
            throw Refusal.notFound(texts.of("programme.list.none"));
        }
        Report report = Report.of(request, context);
        List<String> headings =
                List.of(texts.of("programme.list." + list + ".columns").split(COMMA));
        List<Line> lines = new Lists(report.programme(), context)
                .rows(list).stream().map(row -> line(row, headings)).toList();
        String title = texts.of("programme.list." + list);
        Model model = new Model(texts, title, texts.of("programme.list." + list + ".what"), headings, lines);
        return View.of(title, Template.of(JteprogrammeListGenerated::render, model))
                .context(texts.of(
                        "programme.list.context",
                        DayInWords.of(report.asked().period().from()),
                        DayInWords.of(report.asked().period().to()),
                        lines.size()))
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(
                                texts.of("programme.title"),
                                context.path(ProgrammePage.PATH)
                                        + report.asked().query()))
                .answer();
    }

    private static Line line(Lists.Row row, List<String> headings) {
        List<Cell> cells = new java.util.ArrayList<>();
        for (int i = 1; i < row.cells().size(); i++) {
            cells.add(new Cell(headings.get(i), row.cells().get(i)));
        }
        return new Line(row.path(), row.cells().get(0), cells);
    }
}
