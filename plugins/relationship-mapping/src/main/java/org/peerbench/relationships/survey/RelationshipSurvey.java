package org.peerbench.relationships.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Survey;

/** The questionnaire: who works with whom, how closely, how well, and what each brings. */
final class RelationshipSurvey {
    static final String ID = "relationships";
    private static final int POINTS = 4;
    private static final Map<String, String> RESULTS = new TreeMap<>(Map.of(
            "", "surveys.results.map",
            "/perception", "surveys.results.perception",
            "/surveys#missing", "surveys.results.missing"));

    private RelationshipSurvey() {}

    static Questionnaire questionnaire() {
        return new Questionnaire(
                        ID,
                        "surveys.label",
                        Questionnaire.Use.SURVEY,
                        wordings(),
                        new Flow(),
                        new Receiver(),
                        Profile::say)
                .following(new Rounds())
                .results(RelationshipSurvey::results);
    }

    /** Where to read what a survey brought, in each of its areas. */
    private static List<Questionnaire.Way> results(Survey survey, ToolContext context) {
        return survey.areas().stream()
                .flatMap(id -> context.directory().area(id).stream())
                .flatMap(area -> RESULTS.entrySet().stream()
                        .map(way -> new Questionnaire.Way(
                                context.texts().of(way.getValue(), area.name()),
                                context.path("areas/" + area.code() + way.getKey()))))
                .toList();
    }

    /** The surveys that concern an area, the latest first. */
    static List<Survey> of(String area, ToolContext context) {
        return context.questionnaires().surveys().stream()
                .filter(survey -> survey.questionnaire().equals(ID))
                .filter(survey -> survey.areas().contains(area))
                .toList();
    }

    private static List<String> wordings() {
        List<String> keys = new ArrayList<>(List.of(
                "ask.for",
                "ask.who",
                "ask.who.hint",
                "ask.missing",
                "ask.missing.hint",
                "ask.closely",
                "ask.closely.hint",
                "ask.closely.1",
                "ask.closely.2",
                "ask.closely.3",
                "ask.closely.4",
                "ask.trust",
                "ask.value",
                "ask.closest",
                "ask.brings",
                "ask.brings.hint",
                "ask.own"));
        for (Item item : Item.values()) {
            keys.add(item.key());
        }
        for (Contribution each : Contribution.values()) {
            keys.add(each.key());
        }
        for (String scale : List.of("trust", "value")) {
            IntStream.rangeClosed(1, POINTS).forEach(point -> keys.add("scale." + scale + "." + point + ".wording"));
        }
        return keys;
    }
}
