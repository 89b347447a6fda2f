package org.peerbench.relationships.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.text.Texts;

/**
 * What was typed to open a survey, as it was typed.
 *
 * @param also    ids or codes of the other areas
 * @param people  ids of people of the directory
 * @param others  people who are not in the directory, one a line
 */
record Opening(String title, String intro, String closes, List<String> also, List<String> people, String others) {
    private static final int LONGEST = 120;
    private static final int WEEKS = 3;

    static Opening of(Form form) {
        return new Opening(
                form.text("title"),
                form.text("intro"),
                form.text("closes"),
                form.values("also"),
                form.values("person"),
                form.text("others"));
    }

    /** As the form begins: three weeks, and everybody who can be written to. */
    static Opening begun(LocalDate today, List<String> also, List<String> people, Texts texts) {
        return new Opening(
                texts.of("opening.title.usual", Days.month(today)),
                texts.of("opening.intro.usual"),
                Days.words(today.plusWeeks(WEEKS)),
                also,
                people,
                "");
    }

    Optional<LocalDate> closesOn() {
        return DayInWords.typed(closes);
    }

    FormErrors check(LocalDate today, Texts texts) {
        FormErrors errors = new FormErrors();
        if (title.isEmpty() || title.length() > LONGEST) {
            errors.add("title", texts.of("opening.title.wrong", LONGEST));
        }
        if (closesOn().filter(day -> !day.isBefore(today)).isEmpty()) {
            errors.add("closes", texts.of("opening.closes.wrong"));
        }
        List<String> wrong = Typed.wrong(others);
        if (!wrong.isEmpty()) {
            errors.add("others", texts.of("opening.others.wrong", wrong.get(0)));
        } else if (people.isEmpty() && others.isEmpty()) {
            errors.add("person", texts.of("opening.nobody"));
        }
        return errors;
    }
}
