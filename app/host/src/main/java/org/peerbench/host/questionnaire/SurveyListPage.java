package org.peerbench.host.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Turnout;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.templates.questionnaire.JtelistGenerated;
import org.peerbench.host.tool.Generation;

/** All surveys, and all single requests. */
final class SurveyListPage {
    private static final String HOME = "/" + SurveyFeature.PATH;
    private static final String SHOW = "show";
    private static final String TASKS = "tasks";
    private static final int MOST = 300;

    private final Supplier<List<Generation>> running;

    SurveyListPage(Supplier<List<Generation>> running) {
        this.running = running;
    }

    void contribute(Contributions to) {
        to.page(new Page(SurveyFeature.PATH, HostPermissions.COORDINATE.key(), this::answer));
    }

    private Answer answer(Request request, ToolContext context) {
        boolean tasks = request.query(SHOW).filter(TASKS::equals).isPresent();
        String use = (tasks ? Questionnaire.Use.TASK : Questionnaire.Use.SURVEY).name();
        Texts texts = context.texts();
        return context.database().read(sql -> {
            List<SurveyRow> rows = SurveyRows.used(sql, use, MOST);
            LocalDate today = request.asOf();
            List<SurveyListing.Line> lines =
                    rows.stream().map(row -> line(sql, row, today, context)).toList();
            long open = rows.stream().filter(row -> row.isOpenOn(today)).count();
            SurveyListing model = new SurveyListing(texts, segments(texts, tasks), lines);
            return View.of(texts.of("survey.title"), Template.of(JtelistGenerated::render, model))
                    .context(texts.of("survey.context", open))
                    .answer();
        });
    }

    private static Segments segments(Texts texts, boolean tasks) {
        return new Segments(
                texts.of("survey.show"),
                List.of(
                        new Segments.Segment(texts.of("survey.show.surveys"), HOME, !tasks),
                        new Segments.Segment(texts.of("survey.show.tasks"), HOME + "?" + SHOW + "=" + TASKS, tasks)));
    }

    private SurveyListing.Line line(Handle sql, SurveyRow row, LocalDate today, ToolContext context) {
        Turnout turnout = RespondentRows.turnout(RespondentRows.of(sql, row.id()));
        String areas = names(SurveyRows.areas(sql, row.id()), context);
        return new SurveyListing.Line(
                HOME + "/" + row.id(),
                row.title(),
                tool(running, row),
                areas,
                state(row.isOpenOn(today), context.texts()),
                rate(turnout, context.texts()),
                DayText.of(row.closesOn()));
    }

    static String names(List<String> areas, ToolContext context) {
        return areas.stream()
                .map(area -> context.directory().area(area).map(Area::name).orElse(area))
                .collect(Collectors.joining(", "));
    }

    /** What the tool calls its questionnaire; its id where it does not run. */
    static String tool(Supplier<List<Generation>> running, SurveyRow row) {
        return running.get().stream()
                .filter(generation -> generation.id().equals(row.tool()))
                .flatMap(generation -> generation.contributed().questionnaires().stream()
                        .filter(each -> each.id().equals(row.questionnaire()))
                        .map(each -> generation.context().texts().of(each.label())))
                .findFirst()
                .orElse(row.tool());
    }

    static Tag state(boolean open, Texts texts) {
        return open
                ? new Tag(Tag.Kind.STRENGTH, texts.of("survey.state.open"))
                : new Tag(Tag.Kind.NEUTRAL, texts.of("survey.state.closed"));
    }

    static String rate(Turnout turnout, Texts texts) {
        return turnout.invited() == 0
                ? texts.of("survey.rate.none")
                : texts.of("survey.rate", turnout.finished(), turnout.invited(), turnout.percent());
    }
}
