package org.peerbench.host.questionnaire;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Turnout;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.templates.questionnaire.JtesurveyGenerated;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.ToolGate;

/** One survey: how many have answered, who, and what to do about the others. Never what anybody answered. */
final class SurveyPage {
    static final String SURVEY = "survey";
    static final String ONE = SurveyFeature.PATH + "/{" + SURVEY + "}";

    private static final int WEEKS = 4;
    private static final int WIDTH = 20;

    private final Supplier<List<Generation>> running;
    private final ToolGate gate;

    SurveyPage(Supplier<List<Generation>> running, ToolGate gate) {
        this.running = running;
        this.gate = gate;
    }

    void contribute(Contributions to) {
        to.page(new Page(
                ONE,
                HostPermissions.WRITE.key(),
                (request, context) -> draw(request, context, InviteFields.EMPTY, new FormErrors())
                        .answer()));
    }

    static String path(SurveyRow survey) {
        return "/" + SurveyFeature.PATH + "/" + survey.id();
    }

    static SurveyRow asked(Handle sql, Request request, Texts texts) {
        return SurveyRows.find(sql, request.path(SURVEY))
                .orElseThrow(() -> Refusal.notFound(texts.of("survey.none.such")));
    }

    static View.Crumb crumb(Texts texts) {
        return new View.Crumb(texts.of("survey.title"), "/" + SurveyFeature.PATH);
    }

    View draw(Request request, ToolContext context, InviteFields fields, FormErrors errors) {
        Texts texts = context.texts();
        return context.database().read(sql -> {
            SurveyRow survey = Looking.after(sql, request, texts);
            List<String> areas = SurveyRows.areas(sql, survey.id());
            List<RespondentRow> all = RespondentRows.of(sql, survey.id());
            Awaited awaited = Awaited.of(all, RespondentRows.writtenTo(sql, survey.id()));
            Turnout turnout = RespondentRows.turnout(all);
            boolean open = survey.isOpenOn(request.asOf());
            boolean coordinates = request.viewer().seesContacts();
            SurveyShown model = new SurveyShown(
                    texts,
                    request.formToken(),
                    path(survey),
                    Looking.area(request),
                    coordinates,
                    open,
                    sentence(survey, open, turnout, texts),
                    awaited,
                    all.stream()
                            .sorted(Comparator.comparing(RespondentRow::how))
                            .map(row -> line(row, survey, coordinates, context))
                            .toList(),
                    results(survey, areas, request.asOf()),
                    new ErrorSummary(texts.of("survey.wrong"), errors),
                    coordinates ? fields.parts(areas, context, errors) : List.of(),
                    !fields.equals(InviteFields.EMPTY) || all.isEmpty(),
                    reopen(texts, request.asOf(), errors));
            return View.of(survey.title(), Template.of(JtesurveyGenerated::render, model))
                    .context(context(survey, areas, open, context))
                    .under(coordinates ? new View.Crumb[] {crumb(texts)} : new View.Crumb[0])
                    .about(areas.size() == 1 ? areas.get(0) : null);
        });
    }

    private String context(SurveyRow survey, List<String> areas, boolean open, ToolContext context) {
        return context.texts()
                .of(
                        open ? "survey.one.context" : "survey.one.context.over",
                        SurveyListPage.tool(running, survey),
                        SurveyListPage.names(areas, context),
                        DayText.of(survey.openedAt().atZone(DayText.ZONE).toLocalDate()));
    }

    private static String sentence(SurveyRow survey, boolean open, Turnout turnout, Texts texts) {
        int missing = turnout.invited() - turnout.finished() - turnout.declined();
        return texts.of(
                open ? "survey.one.open" : "survey.one.over",
                turnout.finished(),
                turnout.invited(),
                missing,
                DayText.weekday(survey.closesOn()));
    }

    private List<Questionnaire.Way> results(SurveyRow survey, List<String> areas, LocalDate today) {
        return Asking.of(running, gate, survey)
                .map(asking -> asking.results(survey.told(areas, today)))
                .orElse(List.of());
    }

    private static TextField reopen(Texts texts, LocalDate today, FormErrors errors) {
        String fourWeeks = DayText.of(today.plusWeeks(WEEKS));
        return TextField.of("closes", texts.of("survey.reopen.how"), fourWeeks, errors.of("closes"))
                .hint(texts.of("survey.reopen.hint"))
                .width(WIDTH);
    }

    private static SurveyShown.Line line(
            RespondentRow row, SurveyRow survey, boolean coordinates, ToolContext context) {
        String organisation = Optional.ofNullable(row.organisationId())
                .flatMap(id -> context.directory().organisation(id))
                .map(Organisation::name)
                .orElse(null);
        String revoke = row.revoked() || !coordinates ? null : path(survey) + "/respondents/" + row.id() + "/revoke";
        String name = row.name().isEmpty() ? context.texts().of("survey.forgotten") : row.name();
        return new SurveyShown.Line(
                name, coordinates ? row.email() : null, organisation, progress(row, context.texts()), revoke);
    }

    private static Tag progress(RespondentRow row, Texts texts) {
        if (row.revoked()) {
            return new Tag(Tag.Kind.NEUTRAL, texts.of("survey.progress.revoked"));
        }
        Tag.Kind kind = switch (row.how()) {
            case INVITED -> Tag.Kind.WATCH;
            case FINISHED -> Tag.Kind.STRENGTH;
            case STARTED, DECLINED -> Tag.Kind.NEUTRAL;
        };
        return new Tag(kind, texts.of("survey.progress." + row.progress()));
    }
}
