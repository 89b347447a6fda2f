package org.peerbench.matching.learning;

import java.math.BigDecimal;
import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;

/** The programme report for programs. */
final class ProgrammeRoute {
    private ProgrammeRoute() {}

    /**
     * The report.
     *
     * @param from      the first day
     * @param to        the last day, included
     * @param summary   the sentences that can be read aloud
     * @param themes    for coordinators only
     * @param urgencies for coordinators only
     */
    record ProgrammeReport(
            String from,
            String to,
            List<String> summary,
            List<ProgrammeFigure> figures,
            @Maybe List<Tally> themes,
            @Maybe List<Tally> urgencies) {}

    /**
     * A number.
     *
     * @param value    missing where the number could be traced to one area and the account does not coordinate
     * @param of       of how many it is a part
     * @param withheld whether it is missing for that reason
     */
    record ProgrammeFigure(
            String measure,
            String name,
            @Maybe BigDecimal value,
            @Maybe Long of,
            boolean withheld,
            String definition) {}

    static Route<Void, ProgrammeReport> route() {
        return Route.get(
                ProgrammePage.PATH,
                Permissions.READ.key(),
                "What peer support did in a period, each number with its definition",
                Asked.parameters(),
                ProgrammeReport.class,
                ProgrammeRoute::answer);
    }

    private static Reply<ProgrammeReport> answer(ApiRequest<Void> call, ToolContext context) {
        Report report = Report.of(call.request(), context);
        FigureWords words = new FigureWords(context.texts());
        boolean arranges = report.asked().arranges();
        return Reply.ok(new ProgrammeReport(
                report.asked().period().from().toString(),
                report.asked().period().to().toString(),
                new Saying(context.texts()).of(report.programme(), arranges),
                report.figures().stream()
                        .map(figure -> number(figure, words, report))
                        .toList(),
                arranges ? report.themes() : null,
                arranges ? report.urgencies() : null));
    }

    private static ProgrammeFigure number(Figure figure, FigureWords words, Report report) {
        boolean tells = report.tells(figure);
        Long of = tells && figure.of().isPresent() ? Long.valueOf(figure.of().getAsLong()) : null;
        return new ProgrammeFigure(
                figure.key(), words.name(figure), tells ? figure.value() : null, of, !tells, words.meaning(figure));
    }
}
