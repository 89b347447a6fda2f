package org.peerbench.relationships.survey;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Checkboxes;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.questionnaire.Invitee;
import org.peerbench.api.questionnaire.NewSurvey;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.record.Partners;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;
import org.peerbench.relationships.templates.JtesurveyOpeningGenerated;

/** Opening a survey: what it is called, in which areas, who is asked, until when. */
public final class OpeningPage {
    private static final int ROWS = 4;
    private static final int WIDTH = 20;
    private static final String ALSO = "also";

    private OpeningPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param areas  the other areas that can be asked about at the same time; {@code null} where there are none
     * @param also   codes of those that were chosen
     * @param fields of the survey
     */
    public record Model(
            Texts texts,
            Place place,
            Content token,
            Content errors,
            Content areas,
            List<String> also,
            List<Content> fields) {}

    /** Answers {@code areas/{area}/surveys/new}. */
    public static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        List<Area> areas = areas(place, request.queries(ALSO), request, context);
        Askable askable = Askable.in(areas, request.asOf(), context);
        Opening opening = Opening.begun(request.asOf(), request.queries(ALSO), askable.reachable(), context.texts());
        return view(place, opening, askable, request, context, new FormErrors()).answer();
    }

    /** Receives {@code areas/{area}/surveys}. */
    public static Answer open(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        Opening opening = Opening.of(request.form());
        List<Area> areas = areas(place, opening.also(), request, context);
        Askable askable = Askable.in(areas, request.asOf(), context);
        FormErrors errors = opening.check(request.asOf(), texts);
        if (!errors.isEmpty()) {
            return view(place, opening, askable, request, context, errors)
                    .invalid()
                    .answer();
        }
        List<Invitee> invitees = new ArrayList<>(opening.people().stream()
                .map(askable::invitee)
                .flatMap(Optional::stream)
                .toList());
        Typed.of(opening.others()).forEach(typed -> invitees.add(askable.invitee(typed)));
        return context.database().write(request.author(), texts.of("opening.done", opening.title()), tx -> {
            String survey = store(tx, opening, areas, askable, request.asOf(), texts);
            invitees.forEach(invitee -> tx.questionnaires().invite(survey, invitee));
            return Answer.Redirect.to(SurveysPage.host(survey, place))
                    .saying(texts.of("opening.said", invitees.size()));
        });
    }

    /** The survey, and for each of its areas a round of asking with the partners of this day. */
    static String store(
            Transaction tx, Opening opening, List<Area> areas, Askable askable, LocalDate today, Texts texts) {
        LocalDate closes = opening.closesOn().orElseThrow();
        String survey = tx.questionnaires()
                .open(new NewSurvey(
                        RelationshipSurvey.ID,
                        opening.title(),
                        opening.intro(),
                        null,
                        areas.stream().map(Area::id).toList(),
                        closes));
        Waves waves = new Waves(tx.sql());
        askable.partners()
                .forEach((area, partners) -> waves.add(
                        tx.changes(),
                        new Wave(
                                "",
                                area,
                                opening.title(),
                                Optional.of(PartialDate.of(today.toString())),
                                Optional.of(PartialDate.of(closes.plusDays(1).toString())),
                                Optional.of(survey),
                                texts.of("opening.boundary"),
                                partners.stream().map(Actor::id).toList(),
                                0)));
        return survey;
    }

    /** This one and the others that were chosen, as far as the viewer may ask there. */
    private static List<Area> areas(Place place, List<String> also, Request request, ToolContext context) {
        List<Area> areas = new ArrayList<>(List.of(place.area()));
        also.stream()
                .map(context.directory()::area)
                .flatMap(Optional::stream)
                .filter(area -> !area.id().equals(place.area().id()))
                .filter(area -> request.may(Permissions.WRITE, area.id()))
                .distinct()
                .forEach(areas::add);
        return areas;
    }

    private static View view(
            Place place, Opening opening, Askable askable, Request request, ToolContext context, FormErrors errors) {
        Texts texts = context.texts();
        List<Option> others = others(place, request, context);
        Content areas = others.isEmpty()
                ? null
                : new Checkboxes(ALSO, texts.of("opening.also"), null, others, opening.also(), null);
        Model model = new Model(
                texts,
                place,
                request.formToken(),
                new ErrorSummary(texts.of("form.problem"), errors),
                areas,
                opening.also(),
                fields(opening, askable, errors, texts));
        return View.of(
                        texts.of("opening.page", place.area().name()),
                        Template.of(JtesurveyOpeningGenerated::render, model))
                .context(texts.of(
                        "opening.context",
                        askable.partners().values().stream()
                                .mapToInt(List::size)
                                .sum()))
                .under(SurveysPage.trailToList(place))
                .about(place.area().id());
    }

    private static List<Content> fields(Opening opening, Askable askable, FormErrors errors, Texts texts) {
        List<Content> fields = new ArrayList<>();
        fields.add(TextField.of("title", texts.of("opening.title"), opening.title(), errors.of("title")));
        fields.add(new TextArea(
                "intro", texts.of("opening.intro"), texts.of("opening.intro.hint"), opening.intro(), null, ROWS));
        fields.add(TextField.of("closes", texts.of("opening.closes"), opening.closes(), errors.of("closes"))
                .hint(texts.of("opening.closes.hint"))
                .width(WIDTH));
        if (!askable.people().isEmpty()) {
            fields.add(new Checkboxes(
                    "person",
                    texts.of("opening.people"),
                    texts.of("opening.people.hint"),
                    askable.options(texts),
                    opening.people(),
                    errors.of("person")));
        }
        fields.add(new TextArea(
                "others",
                texts.of("opening.others"),
                texts.of("opening.others.hint"),
                opening.others(),
                errors.of("others"),
                ROWS));
        return fields;
    }

    /** Areas with partners in which the viewer may ask as well. */
    private static List<Option> others(Place place, Request request, ToolContext context) {
        List<String> begun = context.database().read(sql -> new Partners(sql).areas());
        return context.directory().areas(request.asOf()).stream()
                .filter(area -> begun.contains(area.id())
                        && !area.id().equals(place.area().id()))
                .filter(area -> request.may(Permissions.WRITE, area.id()))
                .map(area -> Option.of(area.code(), area.name()))
                .toList();
    }
}
