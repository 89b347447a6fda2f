package org.peerbench.host.questionnaire;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.questionnaire.Answers;
import org.peerbench.api.questionnaire.Given;
import org.peerbench.api.questionnaire.Kind;
import org.peerbench.api.questionnaire.Question;
import org.peerbench.api.questionnaire.Step;
import org.peerbench.api.text.Texts;

/** Reads what was sent with a step's form. What was left blank is neither an answer nor wrong. */
final class StepForm {
    private final Form form;
    private final Texts texts;
    private final Map<Answers.Place, Given> given = new HashMap<>();
    private final Set<Answers.Place> blank = new HashSet<>();
    private final FormErrors errors = new FormErrors();

    private StepForm(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** What was answered, what was left blank, what is wrong. */
    record Read(Map<Answers.Place, Given> given, Set<Answers.Place> blank, FormErrors errors) {}

    static Read of(Step step, Form form, Texts texts) {
        StepForm reading = new StepForm(form, texts);
        step.questions().forEach(reading::read);
        return new Read(reading.given, reading.blank, reading.errors);
    }

    private void read(Question question) {
        Kind kind = question.kind();
        if (kind instanceof Kind.OneChoice one) {
            one(question, "", Fields.name(question), one.options(), Fields.anchor(question));
        } else if (kind instanceof Kind.Scale scale) {
            for (int i = 0; i < scale.subjects().size(); i++) {
                String subject = scale.subjects().get(i).value();
                one(question, subject, Fields.name(question, subject), scale.points(), Fields.anchor(question, i));
            }
        } else if (kind instanceof Kind.SeveralChoices several) {
            several(question, several);
        } else {
            written(question);
        }
    }

    private void one(Question question, String subject, String field, List<Option> options, String anchor) {
        Answers.Place place = new Answers.Place(question.id(), subject);
        Optional<String> value = form.value(field);
        if (value.isEmpty()) {
            blank.add(place);
            return;
        }
        Optional<Given> without = Fields.without(question, value.get());
        if (without.isPresent()) {
            given.put(place, without.get());
        } else if (isOne(options, value.get())) {
            given.put(place, Given.of(List.of(value.get())));
        } else {
            errors.add(anchor, texts.of("survey.wrong.choice"));
        }
    }

    private void several(Question question, Kind.SeveralChoices kind) {
        Answers.Place place = new Answers.Place(question.id(), "");
        List<String> values =
                form.values(Fields.name(question)).stream().distinct().toList();
        boolean single = values.size() == 1;
        if (values.isEmpty()) {
            blank.add(place);
        } else if (single && values.get(0).equals(Fields.NONE)) {
            given.put(place, Given.of(List.of()));
        } else if (single && Fields.without(question, values.get(0)).isPresent()) {
            given.put(place, Fields.without(question, values.get(0)).get());
        } else if (!values.stream().allMatch(value -> isOne(kind.roster(), value))) {
            errors.add(Fields.anchor(question), texts.of("survey.wrong.several"));
        } else if (kind.most() > 0 && values.size() > kind.most()) {
            errors.add(Fields.anchor(question), texts.of("survey.wrong.most", kind.most(), values.size()));
        } else {
            given.put(place, Given.of(values));
        }
    }

    private void written(Question question) {
        Answers.Place place = new Answers.Place(question.id(), "");
        Optional<String> text = form.value(Fields.name(question));
        Optional<Given> without = form.value(Fields.beside(question)).flatMap(value -> Fields.without(question, value));
        if (text.isEmpty()) {
            without.ifPresentOrElse(none -> given.put(place, none), () -> blank.add(place));
        } else if (without.isPresent()) {
            errors.add(Fields.anchor(question), texts.of("survey.wrong.both"));
        } else {
            wrong(question.kind(), text.get())
                    .ifPresentOrElse(
                            sentence -> errors.add(Fields.anchor(question), sentence),
                            () -> given.put(place, Given.of(List.of(text.get()))));
        }
    }

    private Optional<String> wrong(Kind kind, String text) {
        if (kind instanceof Kind.ShortText line) {
            return tooLong(text, line.longest());
        }
        if (kind instanceof Kind.LongText lines) {
            return tooLong(text, lines.longest());
        }
        Kind.Number number = (Kind.Number) kind;
        boolean fits = text.matches("-?\\d{1,18}")
                && Long.parseLong(text) >= number.least()
                && Long.parseLong(text) <= number.most();
        return fits ? Optional.empty() : Optional.of(texts.of("survey.wrong.number", number.least(), number.most()));
    }

    private Optional<String> tooLong(String text, int longest) {
        return text.length() <= longest
                ? Optional.empty()
                : Optional.of(texts.of("survey.wrong.long", longest, text.length()));
    }

    private static boolean isOne(List<Option> options, String value) {
        return options.stream().anyMatch(option -> option.value().equals(value));
    }
}
