package org.peerbench.matching.learning;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;

/** The report as a table to save. */
final class ProgrammeFile {
    static final String PATH = "programme.csv";

    private ProgrammeFile() {}

    /** A row for each number, with its definition. */
    static Answer show(Request request, ToolContext context) {
        Report report = Report.of(request, context);
        FigureWords words = new FigureWords(context.texts());
        List<List<String>> rows = report.figures().stream()
                .map(figure -> cells(figure, words, report))
                .toList();
        return new Answer.Tables(
                "programme-" + report.asked().period().from() + "-"
                        + report.asked().period().to() + ".csv",
                List.of(new Answer.Tables.Sheet(
                        "programme",
                        List.of("from", "to", "measure", "name", "value", "of", "areas_behind", "definition"),
                        rows,
                        Set.of("of"))));
    }

    private static List<String> cells(Figure figure, FigureWords words, Report report) {
        boolean tells = report.tells(figure);
        return Arrays.asList(
                report.asked().period().from().toString(),
                report.asked().period().to().toString(),
                figure.key(),
                words.name(figure),
                tells ? figure.value().toPlainString() : null,
                tells && figure.of().isPresent() ? String.valueOf(figure.of().getAsLong()) : null,
                tells ? String.valueOf(figure.areas().size()) : null,
                words.meaning(figure));
    }
}
