package org.peerbench.testkit.asking.partners;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Bundle;

/** Asks whom a partner works with, then about those only; what it hears is refused when it says "refuse this". */
public final class PartnersTool implements Tool {
    /** Whom one can work with. */
    public static final List<Option> ROSTER = List.of(
            Option.of("council", "Marrow Council"),
            Option.of("trust", "Marrow Acute Trust"),
            Option.of("carers", "Marrow Carers"));

    private static final List<Option> POINTS = List.of(
            Option.of("1", "Not at all"), Option.of("2", "A little"), Option.of("3", "Fairly"), Option.of("4", "Very"));

    @Override
    public void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.testkit.asking.messages"));
        to.migrations("org/peerbench/testkit/asking/migrations");
        to.questionnaire(new Questionnaire(
                "partners",
                "partners.label",
                Questionnaire.Use.SURVEY,
                List.of("partners.who"),
                PartnersTool::steps,
                PartnersTool::receive,
                (interview, context) -> Optional.of(out -> out.writeContent("<p>Your profile</p>"))));
        to.questionnaire(Questionnaire.survey("marked", "partners.label", PartnersTool::marked, PartnersTool::receive));
        to.questionnaire(Questionnaire.task(
                "one",
                "partners.task",
                (interview, context) -> List.of(new Step(
                        "yes",
                        "Can you come?",
                        null,
                        List.of(Question.named(
                                "come",
                                "Can you come?",
                                new Kind.OneChoice(List.of(Option.of("yes", "Yes"), Option.of("no", "No"))))))),
                PartnersTool::receive));
    }

    private static List<Step> marked(Interview interview, ToolContext context) {
        Kind choice = new Kind.OneChoice(List.of(Option.of("777001", "Yes"), Option.of("777002", "No")));
        return List.of(new Step(
                "secret", "In confidence", null, List.of(Question.combined("secret", "In confidence?", choice))));
    }

    private static List<Step> steps(Interview interview, ToolContext context) {
        List<Step> steps = new ArrayList<>();
        String who = interview.texts().of("partners.who");
        steps.add(new Step("who", who, null, List.of(Question.named("who", who, new Kind.SeveralChoices(ROSTER, 2)))));
        List<String> chosen = interview.answers().chosen("who");
        List<Option> subjects =
                ROSTER.stream().filter(each -> chosen.contains(each.value())).toList();
        if (!subjects.isEmpty()) {
            steps.add(new Step(
                    "closely",
                    "How closely?",
                    null,
                    List.of(Question.named("closely", "How closely?", new Kind.Scale(subjects, POINTS)))));
            steps.add(new Step(
                    "trust",
                    "How reliable are they?",
                    null,
                    List.of(Question.combined("trust", "How reliable are they?", new Kind.Scale(subjects, POINTS)))));
        }
        steps.add(new Step(
                "rest",
                "Anything else?",
                "Two things more.",
                List.of(
                        Question.named("note", "Anything else?", new Kind.LongText(200))
                                .hint("In your own words"),
                        Question.named("years", "For how many years?", new Kind.Number(0, 60, "years")))));
        return steps;
    }

    private static void receive(Questionnaire.Received received, Transaction tx, ToolContext context) {
        if (received.interview()
                .answers()
                .to("note")
                .filter(given -> given.value().equals("refuse this"))
                .isPresent()) {
            throw new IllegalStateException("The tool cannot take this");
        }
        if (received.step() != null && received.step().id().equals("who")) {
            received.interview()
                    .answers()
                    .chosen("who")
                    .forEach(partner -> tx.changes()
                            .insert(
                                    "partners__tie",
                                    Map.of(
                                            "id", tx.changes().newId(),
                                            "respondent_id",
                                                    received.interview()
                                                            .respondent()
                                                            .id(),
                                            "partner", partner)));
        }
    }
}
