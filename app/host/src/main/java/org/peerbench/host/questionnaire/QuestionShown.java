package org.peerbench.host.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Step;

/**
 * A question with what stands in its fields.
 *
 * @param said   whether the page's title says it already
 * @param groups one group of fields; for a scale one for each subject
 */
public record QuestionShown(Question question, boolean said, List<Group> groups) {
    private static final int LOOKED_OVER = 12;

    /**
     * Fields that belong together.
     *
     * @param subject what is rated, or {@code null}
     * @param id      of the first field
     * @param name    of the fields
     * @param values  what stands in them
     * @param beside  what is chosen beside a text or number, or the empty text
     * @param kept    whether a confidential answer is kept, which is not shown again
     * @param error   what is wrong, or {@code null}
     */
    public record Group(
            Option subject, String id, String name, List<String> values, String beside, boolean kept, String error) {
        /** What stands in a field for one value. */
        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    static QuestionShown of(
            Step step,
            Question question,
            Map<String, List<String>> fields,
            Set<Answers.Place> kept,
            FormErrors errors) {
        List<Group> groups = new ArrayList<>();
        if (question.kind() instanceof Kind.Scale scale) {
            for (int i = 0; i < scale.subjects().size(); i++) {
                Option subject = scale.subjects().get(i);
                String name = Fields.name(question, subject.value());
                groups.add(group(question, subject, Fields.anchor(question, i), name, fields, kept, errors));
            }
        } else {
            groups.add(group(question, null, Fields.anchor(question), Fields.name(question), fields, kept, errors));
        }
        return new QuestionShown(question, question.text().equals(step.title()), groups);
    }

    private static Group group(
            Question question,
            Option subject,
            String id,
            String name,
            Map<String, List<String>> fields,
            Set<Answers.Place> kept,
            FormErrors errors) {
        Answers.Place place = new Answers.Place(question.id(), subject == null ? "" : subject.value());
        List<String> beside = fields.getOrDefault(Fields.beside(question), List.of());
        boolean isKept = question.audience() == Audience.COMBINED && kept.contains(place);
        return new Group(
                subject,
                id,
                name,
                fields.getOrDefault(name, List.of()),
                beside.isEmpty() ? "" : beside.get(0),
                isKept,
                errors.of(id));
    }

    /** The field beside a text or a number. */
    public String besideName() {
        return Fields.beside(question);
    }

    /** The value of "none of these". */
    public String none() {
        return Fields.NONE;
    }

    /** "I don't know", where it can be chosen, else {@code null}. */
    public String dontKnow() {
        return question.mayNotKnow() ? Fields.DONT_KNOW : null;
    }

    /** "I'd rather not say", where it can be chosen, else {@code null}. */
    public String ratherNot() {
        return question.maySkip() ? Fields.RATHER_NOT : null;
    }

    /** Whether the options of a choice or the points of a scale are chosen by radio buttons. */
    public List<Option> options() {
        if (question.kind() instanceof Kind.OneChoice one) {
            return one.options();
        }
        return question.kind() instanceof Kind.Scale scale ? scale.points() : List.of();
    }

    /** The list of several choices, else {@code null}. */
    public Kind.SeveralChoices several() {
        return question.kind() instanceof Kind.SeveralChoices several ? several : null;
    }

    /** The bounds of a number, else {@code null}. */
    public Kind.Number number() {
        return question.kind() instanceof Kind.Number number ? number : null;
    }

    /** Whether it is a text of several lines. */
    public boolean isLong() {
        return question.kind() instanceof Kind.LongText;
    }

    /** Whether one of a few is chosen. */
    public boolean isChosen() {
        return question.kind() instanceof Kind.OneChoice || question.kind() instanceof Kind.Scale;
    }

    /** Whether the list is so long that a box to find in it helps. */
    public boolean isLongList() {
        return question.kind() instanceof Kind.SeveralChoices several
                && several.roster().size() > LOOKED_OVER;
    }

    /** Whether it is a scale. */
    public boolean isScale() {
        return question.kind() instanceof Kind.Scale;
    }
}
