package org.peerbench.relationships.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Interview;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.record.OwnQuestion;

/**
 * What a respondent is asked about one area.
 *
 * @param area   its id
 * @param before stands before the titles where there are several areas, else the empty text
 * @param roster the partners that can be named, without the respondent's own organisation
 * @param own    the area's own questions
 */
record AreaSteps(Interview interview, String area, String before, List<Option> roster, List<OwnQuestion> own) {
    private static final int NAMES = 500;
    private static final int WEAKEST = 1;
    private static final int STRONGEST = 4;

    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        steps.add(who());
        List<Option> chosen = options(interview.answers().chosen(Names.who(area)));
        if (!chosen.isEmpty()) {
            steps.add(closely(chosen));
            List<Option> closest =
                    options(Closest.of(Speaker.person(interview.respondent()), area, interview.answers()));
            steps.add(rated("trust", closest));
            steps.add(rated("value", closest));
        }
        steps.add(brings());
        inConfidence(steps);
        return steps;
    }

    private Step who() {
        Question who = Question.named(Names.who(area), title("ask.who"), new Kind.SeveralChoices(roster, 0))
                .hint(texts().of("ask.who.hint"));
        Question missing = Question.named(Names.missing(area), texts().of("ask.missing"), new Kind.LongText(NAMES))
                .hint(texts().of("ask.missing.hint"));
        return new Step(Names.who(area), title("ask.who"), null, List.of(who, missing.plain()));
    }

    private Step closely(List<Option> chosen) {
        Question closely = Question.named(
                        Names.closely(area), title("ask.closely"), new Kind.Scale(chosen, points("ask.closely.", "")))
                .hint(texts().of("ask.closely.hint"));
        return new Step(Names.closely(area), title("ask.closely"), null, List.of(closely));
    }

    private Step rated(String relation, List<Option> closest) {
        List<Question> items = Item.of(relation).stream()
                .map(item -> Question.combined(
                        Names.item(item, area),
                        texts().of(item.key()),
                        new Kind.Scale(closest, points("scale." + relation + ".", ".wording"))))
                .toList();
        return new Step(Names.step(relation, area), title("ask." + relation), texts().of("ask.closest"), items);
    }

    private Step brings() {
        List<Question> questions = new ArrayList<>();
        questions.add(Question.named(
                        Names.brings(area),
                        title("ask.brings"),
                        new Kind.SeveralChoices(Contribution.options(texts()), 0))
                .hint(texts().of("ask.brings.hint")));
        own.stream()
                .filter(question -> question.audience() == Audience.NAMED)
                .forEach(question -> questions.add(OwnAsked.of(question)));
        return new Step(Names.brings(area), title("ask.brings"), null, questions);
    }

    private void inConfidence(List<Step> steps) {
        List<Question> questions = own.stream()
                .filter(question -> question.audience() == Audience.COMBINED)
                .map(OwnAsked::of)
                .toList();
        if (!questions.isEmpty()) {
            steps.add(new Step(Names.ownInConfidence(area), title("ask.own"), null, questions));
        }
    }

    private List<Option> options(List<String> partners) {
        return roster.stream()
                .filter(option -> partners.contains(option.value()))
                .toList();
    }

    private List<Option> points(String prefix, String suffix) {
        return IntStream.rangeClosed(WEAKEST, STRONGEST)
                .mapToObj(value -> Option.of(Integer.toString(value), texts().of(prefix + value + suffix)))
                .toList();
    }

    private String title(String key) {
        return before + texts().of(key);
    }

    private Texts texts() {
        return interview.texts();
    }
}
