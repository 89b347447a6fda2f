package org.peerbench.relationships.survey;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.questionnaire.Survey;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.page.Place;
import org.peerbench.relationships.record.Wave;
import org.peerbench.relationships.record.Waves;
import org.peerbench.relationships.sentences.DateWords;
import org.peerbench.relationships.templates.JtesurveysGenerated;

/** The surveys of an area: which there were, how many answered, and who is missing in the eyes of those who did. */
public final class SurveysPage {
    private SurveysPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param missing  who is missing, as respondents of the latest survey say
     * @param answered how many respondents that is out of
     */
    public record Model(
            Texts texts,
            Place place,
            Content token,
            List<Line> surveys,
            List<Absent> missing,
            int answered,
            boolean writes,
            boolean empty) {}

    /**
     * One survey.
     *
     * @param path its own page, or {@code null} for answers that came as a file or for who may not see it
     */
    public record Line(String title, String path, Tag state, String rate, String opened, String closes) {}

    /**
     * Somebody who is missing.
     *
     * @param organisation id in the directory, or {@code null}
     */
    public record Absent(String name, String by, String organisation) {}

    /** Answers {@code areas/{area}/surveys}. */
    public static Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Texts texts = context.texts();
        String area = place.area().id();
        boolean writes = request.may(Permissions.WRITE, area);
        List<Survey> surveys = RelationshipSurvey.of(area, context);
        List<Actor> partners = place.known().actors(request.asOf());
        Optional<Survey> latest = surveys.stream().findFirst();
        Set<String> seated = new HashSet<>(partners.stream().map(Actor::id).toList());
        List<Absent> missing =
                latest.map(survey -> NamedMissing.of(survey, area, seated, context)).orElse(List.of()).stream()
                        .map(each ->
                                new Absent(each.name(), texts.of("surveys.missing.by", each.by()), each.organisation()))
                        .toList();
        int answered = latest.map(
                        survey -> NamedMissing.answered(survey, area, context).size())
                .orElse(0);
        List<Line> lines = lines(place, surveys, request, context);
        Model model =
                new Model(texts, place, request.formToken(), lines, missing, answered, writes, partners.isEmpty());
        long open = surveys.stream().filter(Survey::open).count();
        return View.of(texts.of("surveys.title", place.area().name()), Template.of(JtesurveysGenerated::render, model))
                .context(texts.of("surveys.context", open, lines.size()))
                .under(place.trail())
                .about(area)
                .answer();
    }

    /** The workbench's page of a survey: it is one for all tools. */
    static String host(String survey, Place place) {
        return "/surveys/" + survey + "?area=" + place.area().code();
    }

    /** The breadcrumb down to this list. */
    static View.Crumb[] trailToList(Place place) {
        List<View.Crumb> trail = new ArrayList<>(List.of(place.trail()));
        trail.add(new View.Crumb(place.context().texts().of("surveys.crumb"), place.path("surveys")));
        return trail.toArray(View.Crumb[]::new);
    }

    private static boolean may(Request request, Survey survey) {
        return survey.areas().stream().allMatch(area -> request.may(Permissions.WRITE, area));
    }

    private static List<Line> lines(Place place, List<Survey> surveys, Request request, ToolContext context) {
        Texts texts = context.texts();
        List<Line> lines = new ArrayList<>();
        surveys.forEach(survey -> lines.add(new Line(
                survey.title(),
                may(request, survey) ? host(survey.id(), place) : null,
                state(survey, texts),
                Response.of(survey, place.area().id(), context).words(texts),
                Days.words(java.time.LocalDate.ofInstant(
                        survey.openedAt(), context.clock().getZone())),
                Days.words(survey.closesOn()))));
        List<Wave> files = new ArrayList<>(
                context.database().read(sql -> new Waves(sql).of(place.area().id())));
        java.util.Collections.reverse(files);
        files.stream()
                .filter(wave -> wave.survey().isEmpty())
                .forEach(wave -> lines.add(new Line(
                        wave.name(),
                        null,
                        new Tag(Tag.Kind.NEUTRAL, texts.of("surveys.state.file")),
                        texts.of("surveys.rate.file", wave.roster().size()),
                        wave.opened().map(DateWords::of).orElse(texts.of("surveys.unknown")),
                        wave.closed().map(DateWords::of).orElse(texts.of("surveys.unknown")))));
        return lines;
    }

    static Tag state(Survey survey, Texts texts) {
        return survey.open()
                ? new Tag(Tag.Kind.STRENGTH, texts.of("surveys.state.open"))
                : new Tag(Tag.Kind.NEUTRAL, texts.of("surveys.state.closed"));
    }
}
