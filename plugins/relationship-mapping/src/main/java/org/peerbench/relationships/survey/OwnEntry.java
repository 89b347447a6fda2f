package org.peerbench.relationships.survey;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.questionnaire.Audience;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.record.OwnQuestion;
import org.peerbench.relationships.record.OwnQuestion.Takes;

/** A question as it was typed into the form. */
record OwnEntry(String wording, String takes, String choices, String audience) {
    static final OwnEntry EMPTY = new OwnEntry("", Takes.ONE.name(), "", Audience.NAMED.name());
    private static final int ROWS = 5;
    private static final int LONGEST = 300;
    private static final int FEWEST = 2;

    static OwnEntry of(Form form) {
        return new OwnEntry(form.text("wording"), form.text("takes"), form.text("choices"), form.text("audience"));
    }

    FormErrors check(Texts texts) {
        FormErrors errors = new FormErrors();
        if (wording.isEmpty() || wording.length() > LONGEST) {
            errors.add("wording", texts.of("own.wording.wrong", LONGEST));
        }
        if (Arrays.stream(Takes.values()).noneMatch(each -> each.name().equals(takes))) {
            errors.add("takes", texts.of("own.takes.wrong"));
        } else if (Takes.valueOf(takes).hasChoices() && lines().size() < FEWEST) {
            errors.add("choices", texts.of("own.choices.wrong"));
        } else if (!Takes.valueOf(takes).hasChoices() && audience.equals(Audience.COMBINED.name())) {
            errors.add("audience", texts.of("own.audience.words"));
        }
        if (Arrays.stream(Audience.values()).noneMatch(each -> each.name().equals(audience))) {
            errors.add("audience", texts.of("own.audience.wrong"));
        }
        return errors;
    }

    OwnQuestion question(String area) {
        Takes kind = Takes.valueOf(takes);
        return new OwnQuestion(
                "", area, wording, kind, kind.hasChoices() ? lines() : List.of(), Audience.valueOf(audience), 0);
    }

    private List<String> lines() {
        return choices.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    List<Content> fields(FormErrors errors, Texts texts) {
        List<Option> kinds = Arrays.stream(Takes.values())
                .map(each -> Option.of(each.name(), texts.of("own.takes." + each.name())))
                .toList();
        List<Option> audiences = Arrays.stream(Audience.values())
                .map(each -> Option.of(each.name(), texts.of("own.audience." + each.name())))
                .toList();
        return List.of(
                TextField.of("wording", texts.of("own.wording"), wording, errors.of("wording")),
                new Radios("takes", texts.of("own.takes"), null, kinds, takes, errors.of("takes")),
                new TextArea(
                        "choices",
                        texts.of("own.choices"),
                        texts.of("own.choices.hint"),
                        choices,
                        errors.of("choices"),
                        ROWS),
                new Radios(
                        "audience",
                        texts.of("own.audience"),
                        texts.of("own.audience.hint"),
                        audiences,
                        audience,
                        errors.of("audience")));
    }
}
