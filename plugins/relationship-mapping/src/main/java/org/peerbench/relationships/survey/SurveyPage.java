package org.peerbench.relationships.survey;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.questionnaire.Respondent;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.record.Waves;
import org.peerbench.relationships.templates.JtesurveyOneGenerated;

/** One survey in one area: how many have answered, who is still awaited, reminding and closing. */
public final class SurveyPage {
    private static final int WEEKS = 2;

    private SurveyPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param acts  whether the viewer may remind and close: in every area that the survey concerns
     * @param hosts where words, links and further invitations are, or {@code null} where the viewer may not
     */
    public record Model(
            Texts texts,
            Place place,
            Content token,
            Content errors,
            String path,
            Tag state,
            boolean open,
            String sentence,
            int waiting,
            List<Line> lines,
            boolean acts,
            String hosts,
            Content reopen) {}

    /** Somebody who is asked. */
    public record Line(String name, String organisation, Tag progress) {}

    /** Answers {@code areas/{area}/surveys/{survey}}. */
    public static Answer show(Request request, ToolContext context) {
        return view(request, context, new FormErrors()).answer();
    }

    private static View view(Request request, ToolContext context, FormErrors errors) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        Survey survey = asked(place, request, context);
        Response response = Response.of(survey, place.area().id(), context);
        String fortnight = request.asOf().plusWeeks(WEEKS).toString();
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                new ErrorSummary(texts.of("form.problem"), errors),
                place.path("surveys/" + survey.id()),
                SurveysPage.state(survey, texts),
                survey.open(),
                texts.of(
                        survey.open() ? "surveys.one.open" : "surveys.one.over",
                        response.finished(),
                        response.asked(),
                        Days.weekday(survey.closesOn())),
                response.waiting(),
                lines(survey, place, context),
                may(request, survey),
                request.viewer().seesContacts() ? "/surveys/" + survey.id() : null,
                TextField.of("closes", texts.of("surveys.reopen.until"), fortnight, errors.of("closes"))
                        .hint(texts.of("opening.closes.hint"))
                        .date());
        return View.of(survey.title(), Template.of(JtesurveyOneGenerated::render, model))
                .context(texts.of("surveys.one.context", place.area().name(), response.words(texts)))
                .under(trail(place))
                .about(place.area().id());
    }

    /** The breadcrumb down to the list of surveys. */
    static View.Crumb[] trail(Place place) {
        List<View.Crumb> trail = new ArrayList<>(List.of(place.trail()));
        trail.add(new View.Crumb(place.context().texts().of("surveys.crumb"), place.path("surveys")));
        return trail.toArray(View.Crumb[]::new);
    }

    /** Who is awaited stands first. */
    private static List<Line> lines(Survey survey, Place place, ToolContext context) {
        return context.questionnaires().respondents(survey.id()).stream()
                .filter(respondent -> respondent.areas().contains(place.area().id()))
                .sorted(Comparator.comparing(Respondent::progress).thenComparing(Respondent::name))
                .map(respondent -> new Line(
                        respondent.name().isEmpty() ? context.texts().of("surveys.forgotten") : respondent.name(),
                        Optional.ofNullable(respondent.organisation())
                                .flatMap(context.directory()::organisation)
                                .map(Organisation::name)
                                .orElse(context.texts().of("surveys.unknown")),
                        progress(respondent, context.texts())))
                .toList();
    }

    private static Tag progress(Respondent respondent, Texts texts) {
        Tag.Kind kind = switch (respondent.progress()) {
            case INVITED -> Tag.Kind.WATCH;
            case FINISHED -> Tag.Kind.STRENGTH;
            case STARTED, DECLINED -> Tag.Kind.NEUTRAL;
        };
        return new Tag(
                kind, texts.of("surveys.progress." + respondent.progress().name()));
    }

    /** Receives {@code …/remind}. */
    public static Answer remind(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Survey survey = writable(place, request, context);
        if (!survey.open()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "SURVEY_OVER", context.texts().of("surveys.over"));
        }
        int reminded = context.database()
                .write(
                        request.author(),
                        context.texts().of("surveys.reminded", survey.title()),
                        tx -> tx.questionnaires().remind(survey.id()));
        return Answer.Redirect.to(place.path("surveys/" + survey.id()))
                .saying(context.texts().of("surveys.said.reminded", reminded));
    }

    /** Receives {@code …/close}. */
    public static Answer close(Request request, ToolContext context) {
        return change(
                request,
                context,
                "surveys.closed",
                LocalDate.now(context.clock()),
                tx -> tx.questionnaires().close(request.path("survey")));
    }

    /** Receives {@code …/reopen}. */
    public static Answer reopen(Request request, ToolContext context) {
        Optional<LocalDate> until = Days.typed(request.form().text("closes"));
        if (until.filter(day -> !day.isBefore(request.asOf())).isEmpty()) {
            FormErrors errors = new FormErrors().add("closes", context.texts().of("opening.closes.wrong"));
            return view(request, context, errors).invalid().answer();
        }
        LocalDate day = until.get();
        return change(
                request,
                context,
                "surveys.reopened",
                day.plusDays(1),
                tx -> tx.questionnaires().reopen(request.path("survey"), day));
    }

    /** Changes the survey and, with it, until when its rounds of asking lasted. */
    private static Answer change(
            Request request, ToolContext context, String key, LocalDate closed, Consumer<Transaction> work) {
        Place place = Place.of(request, context);
        Survey survey = writable(place, request, context);
        String what = context.texts().of(key, survey.title());
        context.database().write(request.author(), what, tx -> {
            work.accept(tx);
            Waves waves = new Waves(tx.sql());
            waves.ofSurvey(survey.id())
                    .forEach(wave -> waves.close(tx.changes(), wave, Optional.of(PartialDate.of(closed.toString()))));
            return null;
        });
        return Answer.Redirect.to(place.path("surveys/" + survey.id())).saying(what);
    }

    private static Survey asked(Place place, Request request, ToolContext context) {
        return RelationshipSurvey.of(place.area().id(), context).stream()
                .filter(survey -> survey.id().equals(request.path("survey")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(context.texts().of("surveys.noSuch")));
    }

    private static Survey writable(Place place, Request request, ToolContext context) {
        Survey survey = asked(place, request, context);
        if (!may(request, survey)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "OTHER_AREAS", context.texts().of("surveys.otherAreas"));
        }
        return survey;
    }

    private static boolean may(Request request, Survey survey) {
        return survey.areas().stream().allMatch(area -> request.may(Permissions.WRITE, area));
    }
}
