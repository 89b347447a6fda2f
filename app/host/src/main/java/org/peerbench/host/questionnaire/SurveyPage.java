package org.peerbench.host.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.peerbench.api.questionnaire.Turnout;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.templates.questionnaire.JtesurveyGenerated;
import org.peerbench.host.tool.Generation;

/** One survey: how many have answered, who, and what to do about the others. Never what anybody answered. */
final class SurveyPage {
    static final String SURVEY = "survey";
    static final String ONE = SurveyFeature.PATH + "/{" + SURVEY + "}";

    private final Supplier<List<Generation>> running;

    SurveyPage(Supplier<List<Generation>> running) {
        this.running = running;
    }

    void contribute(Contributions to) {
        to.page(new Page(
                ONE,
                HostPermissions.COORDINATE.key(),
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
            SurveyRow survey = asked(sql, request, texts);
            List<RespondentRow> all = RespondentRows.of(sql, survey.id());
            List<RespondentRow> awaited =
                    all.stream().filter(RespondentRow::isAwaited).toList();
            Set<String> written = RespondentRows.writtenTo(sql, survey.id());
            Turnout turnout = RespondentRows.turnout(all);
            boolean open = survey.isOpenOn(request.asOf());
            SurveyShown model = new SurveyShown(
                    texts,
                    request.formToken(),
                    path(survey),
                    open,
                    SurveyListPage.state(open, texts),
                    SurveyListPage.rate(turnout, texts),
                    turnout,
                    awaited.size(),
                    (int) awaited.stream()
                            .filter(row -> !written.contains(row.id()))
                            .count(),
                    written.size(),
                    all.stream().map(row -> line(row, survey, context)).toList(),
                    new ErrorSummary(texts.of("survey.wrong"), errors),
                    fields.parts(SurveyRows.areas(sql, survey.id()), context, errors),
                    reopen(texts, request.asOf(), errors));
            return View.of(survey.title(), Template.of(JtesurveyGenerated::render, model))
                    .context(texts.of(
                            "survey.one.context", SurveyListPage.tool(running, survey), DayText.of(survey.closesOn())))
                    .under(crumb(texts));
        });
    }

    private static TextField reopen(Texts texts, LocalDate today, FormErrors errors) {
        String fourWeeks = today.plusWeeks(4).toString();
        return TextField.of("closes", texts.of("survey.reopen.how"), fourWeeks, errors.of("closes"))
                .hint(texts.of("survey.reopen.hint"))
                .date();
    }

    private static SurveyShown.Line line(RespondentRow row, SurveyRow survey, ToolContext context) {
        String organisation = Optional.ofNullable(row.organisationId())
                .flatMap(id -> context.directory().organisation(id))
                .map(Organisation::name)
                .orElse(null);
        String revoke = row.revoked() ? null : path(survey) + "/respondents/" + row.id() + "/revoke";
        String name = row.name().isEmpty() ? context.texts().of("survey.forgotten") : row.name();
        return new SurveyShown.Line(name, row.email(), organisation, progress(row, context.texts()), revoke);
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
