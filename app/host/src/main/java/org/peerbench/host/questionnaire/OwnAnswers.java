package org.peerbench.host.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;

/**
 * A respondent's own answers in words. What was answered in confidence is not repeated: whoever sends invitations by hand
 * has held the same link.
 */
public record OwnAnswers(Texts texts, Answers answers, Set<Answers.Place> combined) {
    /** The answers of one step; the path is {@code null} where nothing can be changed. */
    public record Part(String title, String path, List<Line> lines) {}

    /** One question, or one subject of a scale, and what was answered. */
    public record Line(String question, String answer) {}

    Part of(Step step, String path) {
        List<Line> lines = new ArrayList<>();
        for (Question question : step.questions()) {
            if (question.audience() == Audience.COMBINED) {
                lines.add(new Line(question.text(), inConfidence(question)));
            } else if (question.kind() instanceof Kind.Scale scale) {
                scale.subjects()
                        .forEach(subject -> lines.add(new Line(
                                question.text().equals(step.title())
                                        ? subject.text()
                                        : texts.of("survey.own.subject", question.text(), subject.text()),
                                words(question, subject.value(), scale.points()))));
            } else {
                lines.add(new Line(question.text(), words(question, "", options(question.kind()))));
            }
        }
        return new Part(step.title(), path, lines);
    }

    /** For a whole question: how many were answered is all there is to say of each. */
    private String inConfidence(Question question) {
        List<String> subjects = question.kind() instanceof Kind.Scale scale
                ? scale.subjects().stream().map(Option::value).toList()
                : List.of("");
        long answered = subjects.stream()
                .filter(subject -> combined.contains(new Answers.Place(question.id(), subject)))
                .count();
        if (answered == 0) {
            return texts.of("survey.own.none");
        }
        return subjects.size() == 1
                ? texts.of("survey.own.confidential")
                : texts.of("survey.own.confidential.some", answered, subjects.size());
    }

    private static List<Option> options(Kind kind) {
        if (kind instanceof Kind.OneChoice one) {
            return one.options();
        }
        return kind instanceof Kind.SeveralChoices several ? several.roster() : List.of();
    }

    private String words(Question question, String subject, List<Option> options) {
        Optional<Given> given = answers.to(question.id(), subject);
        if (given.isEmpty()) {
            return texts.of("survey.own.none");
        }
        return switch (given.get().state()) {
            case DONT_KNOW -> texts.of("survey.dontKnow");
            case RATHER_NOT -> texts.of("survey.ratherNot");
            case ANSWERED -> answered(given.get(), options);
        };
    }

    private String answered(Given given, List<Option> options) {
        if (given.values().isEmpty()) {
            return texts.of("survey.none");
        }
        return given.values().stream()
                .map(value -> Stream.concat(
                                options.stream()
                                        .filter(option -> option.value().equals(value))
                                        .map(Option::text),
                                Stream.of(value))
                        .findFirst()
                        .orElse(value))
                .collect(Collectors.joining(", "));
    }
}
