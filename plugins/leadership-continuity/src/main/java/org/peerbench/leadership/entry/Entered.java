package org.peerbench.leadership.entry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.TypedDate;
import org.peerbench.leadership.words.Words;

/** What was typed into a form, read field by field; what is wrong is gathered. */
final class Entered {
    private static final int LONGEST = 300;

    private final Form form;
    private final Texts texts;
    private final FormErrors errors = new FormErrors();

    Entered(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** A form that nobody has filled in yet. */
    static Entered fresh(Map<String, String> values, Texts texts) {
        Map<String, List<String>> fields = new HashMap<>();
        values.forEach((name, value) -> fields.put(name, List.of(value)));
        return new Entered(new Form(fields), texts);
    }

    FormErrors errors() {
        return errors;
    }

    boolean fine() {
        return errors.isEmpty();
    }

    /** Says what is wrong with a field. */
    void wrong(String field, String key, Object... arguments) {
        errors.add(field, texts.of(key, arguments));
    }

    String text(String field) {
        return form.text(field);
    }

    List<String> all(String field) {
        return form.values(field);
    }

    boolean ticked(String field) {
        return form.value(field).isPresent();
    }

    /** A text that must be there. */
    String needed(String field, String key) {
        String text = text(field);
        if (text.isEmpty()) {
            wrong(field, key);
        }
        if (text.length() > LONGEST) {
            wrong(field, "entry.long", LONGEST);
        }
        return text;
    }

    /** A date; empty where none was typed, or what was typed is none. */
    Optional<Edtf> date(String field) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edtf> date = TypedDate.read(typed);
        if (date.isEmpty()) {
            wrong(field, "entry.date.wrong", typed);
        }
        return date;
    }

    /** A date that must be there. */
    Optional<Edtf> neededDate(String field, String key) {
        if (text(field).isEmpty()) {
            wrong(field, key);
        }
        return date(field);
    }

    /** A day in the past or today, also as that word; empty where nothing usable was typed. */
    Optional<LocalDate> pastDay(String field, LocalDate today) {
        if (text(field).equalsIgnoreCase(texts.of("entry.day.today"))) {
            return Optional.of(today);
        }
        Optional<Edtf> date = date(field);
        if (date.isPresent() && (!date.get().exact() || date.get().earliest().isAfter(today))) {
            wrong(field, "entry.day.past", text(field));
        }
        return date.map(Edtf::earliest);
    }

    /** A public address; empty where none was typed. */
    Optional<String> address(String field) {
        String typed = text(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (!typed.matches("https?://[^\\s/]+\\.[^\\s/]+(/\\S*)?")) {
            wrong(field, "entry.address.wrong", typed);
        }
        return Optional.of(typed);
    }

    /** One of an enumeration's codes; empty where nothing, or something else, was chosen. */
    <T extends Enum<T>> Optional<T> choice(String field, Class<T> kind) {
        for (T value : kind.getEnumConstants()) {
            if (Words.code(value).equals(text(field))) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** A whole number within bounds; the lower bound where something else was typed, which is wrong. */
    int number(String field, int least, int most) {
        String typed = text(field);
        if (!typed.matches("\\d{1,4}") || Integer.parseInt(typed) < least || Integer.parseInt(typed) > most) {
            wrong(field, "entry.number.wrong", typed, least, most);
            return least;
        }
        return Integer.parseInt(typed);
    }

    /** The save that the form was opened on; 0 where it was not sent, so that the save is refused. */
    long revision(String field) {
        return text(field).matches("\\d{1,18}") ? Long.parseLong(text(field)) : 0;
    }
}
