package org.peerbench.relationships.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Survey;

/** The questionnaire: who works with whom, how closely, how well, and what each brings. */
final class RelationshipSurvey {
    static final String ID = "relationships";
    private static final int POINTS = 4;

    private RelationshipSurvey() {}

    static Questionnaire questionnaire() {
        return new Questionnaire(
                ID, "surveys.label", Questionnaire.Use.SURVEY, wordings(), new Flow(), new Receiver(), Profile::say);
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
                "ask.own",
                "ask.area"));
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
