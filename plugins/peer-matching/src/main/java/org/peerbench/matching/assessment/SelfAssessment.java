package org.peerbench.matching.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Questionnaire;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Assessments;
import org.peerbench.matching.record.PartnerAnswer;
import org.peerbench.matching.standing.Standing;

/** Asks the partners of an area how far it is on each theme, 0 to 5, on the workbench's own survey pages. */
final class SelfAssessment {
    static final String ID = "assessment";

    private static final int A_PAGE = 5;

    private SelfAssessment() {}

    static Questionnaire questionnaire() {
        return Questionnaire.survey(ID, "assess.label", SelfAssessment::steps, SelfAssessment::receive)
                .results((survey, context) -> survey.areas().stream()
                        .flatMap(area -> context.directory().area(area).stream())
                        .map(area -> new Questionnaire.Way(
                                context.texts().of("assess.results", area.name()),
                                context.path("areas/" + area.code() + "/assessment")))
                        .toList());
    }

    private static List<Theme> themes(ToolContext context) {
        return context.directory().themes().stream()
                .filter(theme -> theme.framework() == null)
                .toList();
    }

    private static List<Step> steps(Interview interview, ToolContext context) {
        Texts texts = interview.texts();
        List<Theme> themes = themes(context);
        List<Option> points = IntStream.rangeClosed(Standing.LOWEST, Standing.HIGHEST)
                .mapToObj(level -> Option.of(String.valueOf(level), texts.of("assess.level." + level)))
                .toList();
        String area = context.directory()
                .area(interview.survey().areas().get(0))
                .map(Area::name)
                .orElse("");
        List<Step> steps = new ArrayList<>();
        for (int from = 0; from < themes.size(); from += A_PAGE) {
            List<Option> subjects = themes.subList(from, Math.min(themes.size(), from + A_PAGE)).stream()
                    .map(theme -> new Option(theme.key(), theme.label(), theme.description()))
                    .toList();
            String id = "themes-" + (from / A_PAGE + 1);
            Question question = Question.named(id, texts.of("assess.question", area), new Kind.Scale(subjects, points))
                    .hint(texts.of("assess.question.hint"));
            steps.add(new Step(id, texts.of("assess.step", area), texts.of("assess.lead"), List.of(question)));
        }
        return steps;
    }

    private static void receive(Questionnaire.Received received, Transaction tx, ToolContext context) {
        if (!received.finished()) {
            return;
        }
        Interview interview = received.interview();
        Assessments assessments = new Assessments(tx.sql());
        interview.answers().given().forEach((place, given) -> {
            if (!place.subject().isEmpty() && given.state() != Given.State.RATHER_NOT) {
                assessments.say(tx.changes(), answer(interview, place.subject(), given, context));
            }
        });
    }

    private static PartnerAnswer answer(Interview interview, String theme, Given given, ToolContext context) {
        OptionalInt level =
                given.state() == Given.State.ANSWERED && !given.value().isEmpty()
                        ? OptionalInt.of(Integer.parseInt(given.value()))
                        : OptionalInt.empty();
        return new PartnerAnswer(
                "",
                interview.survey().areas().get(0),
                theme,
                Optional.of(interview.survey().id()),
                Optional.of(interview.respondent().id()),
                Optional.ofNullable(interview.respondent().organisation()),
                level,
                LocalDate.now(context.clock()),
                0);
    }
}
