package org.peerbench.host.questionnaire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Step;

/** The names and values of the fields of a step's form. */
final class Fields {
    static final String DONT_KNOW = "~dont-know";
    static final String RATHER_NOT = "~rather-not";
    static final String NONE = "~none";

    private static final String PREFIX = "q.";
    /** Of the boxes beside a text or a number. */
    private static final String BESIDE = "!";

    private Fields() {}

    static String name(Question question) {
        return PREFIX + question.id();
    }

    static String name(Question question, String subject) {
        return PREFIX + question.id() + "." + subject;
    }

    static String beside(Question question) {
        return name(question) + BESIDE;
    }

    /** Where the error summary leads: the id of the first field. */
    static String anchor(Question question) {
        return "q-" + question.id();
    }

    static String anchor(Question question, int subject) {
        return anchor(question) + "-" + subject + "-0";
    }

    /** What stands in the fields for answers that are stored. */
    static Map<String, List<String>> stored(Step step, Answers answers) {
        Map<String, List<String>> fields = new HashMap<>();
        for (Question question : step.questions()) {
            if (question.kind() instanceof Kind.Scale scale) {
                for (Option subject : scale.subjects()) {
                    answers.to(question.id(), subject.value())
                            .ifPresent(given -> fields.put(name(question, subject.value()), values(given)));
                }
            } else {
                answers.to(question.id()).ifPresent(given -> put(fields, question, given));
            }
        }
        return fields;
    }

    private static void put(Map<String, List<String>> fields, Question question, Given given) {
        boolean writes = question.kind() instanceof Kind.ShortText
                || question.kind() instanceof Kind.LongText
                || question.kind() instanceof Kind.Number;
        boolean beside = writes && given.state() != Given.State.ANSWERED;
        fields.put(beside ? beside(question) : name(question), values(given));
    }

    private static List<String> values(Given given) {
        return switch (given.state()) {
            case ANSWERED -> given.values().isEmpty() ? List.of(NONE) : given.values();
            case DONT_KNOW -> List.of(DONT_KNOW);
            case RATHER_NOT -> List.of(RATHER_NOT);
        };
    }

    /** The answer that is none, if the question allows it. */
    static Optional<Given> without(Question question, String value) {
        if (value.equals(DONT_KNOW) && question.mayNotKnow()) {
            return Optional.of(new Given(Given.State.DONT_KNOW, List.of()));
        }
        if (value.equals(RATHER_NOT) && question.maySkip()) {
            return Optional.of(new Given(Given.State.RATHER_NOT, List.of()));
        }
        return Optional.empty();
    }
}
