package org.peerbench.matching.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.When;

/** What was entered into a form, or sent by a program with the same names, and what is wrong with it. */
public final class Entered {
    private static final int LONGEST = 2000;

    private final Form form;
    private final Texts texts;
    private final FormErrors errors = new FormErrors();

    /** Of a form. */
    public Entered(Form form, Texts texts) {
        this.form = form;
        this.texts = texts;
    }

    /** What is wrong so far. */
    public FormErrors errors() {
        return errors;
    }

    /** Whether nothing is. */
    public boolean fine() {
        return errors.isEmpty();
    }

    /** Says that a field is wrong. */
    public void wrong(String field, String key, Object... arguments) {
        errors.add(field, texts.of(key, arguments));
    }

    /** As it was entered. */
    public String text(String field) {
        String text = form.text(field);
        if (text.length() > LONGEST) {
            wrong(field, "entry.long", LONGEST);
        }
        return text;
    }

    /** As it was entered; wrong with this sentence if nothing was. */
    public String needed(String field, String key) {
        String text = text(field);
        if (text.isEmpty()) {
            wrong(field, key);
        }
        return text;
    }

    /** Whether something stands in one of these fields. */
    boolean says(String... fields) {
        return Arrays.stream(fields).flatMap(field -> all(field).stream()).anyMatch(text -> !text.isBlank());
    }

    /** All values of a field. */
    public List<String> all(String field) {
        return form.values(field);
    }

    /** A day; empty where nothing was entered or it is none. */
    public Optional<LocalDate> day(String field) {
        String text = form.text(field);
        Optional<LocalDate> day = text.isEmpty() ? Optional.empty() : DayInWords.typed(text);
        if (!text.isEmpty() && day.isEmpty()) {
            wrong(field, "entry.day.wrong", text);
        }
        return day;
    }

    /** One of an enumeration, in small or capital letters; empty where nothing was chosen or it is none. */
    public <E extends Enum<E>> Optional<E> choice(String field, Class<E> of) {
        String text = form.text(field);
        Optional<E> found = Arrays.stream(of.getEnumConstants())
                .filter(each -> each.name().equalsIgnoreCase(text))
                .findFirst();
        if (!text.isEmpty() && found.isEmpty()) {
            wrong(field, "entry.choice.wrong", text);
        }
        return found;
    }

    /** A whole number within bounds, both included; the lower bound where it is wrong. */
    public int number(String field, int least, int most) {
        try {
            int number = Integer.parseInt(form.text(field));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below in the same sentence.
        }
        wrong(field, "entry.number.wrong", least, most);
        return least;
    }

    /** Words with commas between them. */
    public Set<String> list(String field) {
        return form.values(field).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of the areas that were chosen, by id or code. */
    public Set<String> areas(String field, Directory directory) {
        Set<String> ids = new TreeSet<>();
        for (String each : list(field)) {
            Optional<Area> area = directory.area(each);
            if (area.isEmpty()) {
                wrong(field, "entry.area.unknown", each);
            }
            area.map(Area::id).ifPresent(ids::add);
        }
        return ids;
    }

    /** From when, until when and on which weekdays. */
    public When when() {
        Optional<LocalDate> from = day("from");
        Optional<LocalDate> until = day("until");
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            wrong("until", "entry.until.early");
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String each : list("weekdays")) {
            try {
                days.add(DayOfWeek.valueOf(each.toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException noDay) {
                wrong("weekdays", "entry.choice.wrong", each);
            }
        }
        return new When(from, until, days);
    }

    /** How to meet; either way where nothing was chosen. */
    public Mode mode() {
        return choice("mode", Mode.class).orElse(Mode.EITHER);
    }

    /**
     * Refuses what a program sent if anything is wrong.
     *
     * @throws Refusal with a fault for each field
     */
    public void orRefuse() {
        if (!fine()) {
            List<Refusal.Fault> faults = errors.all().entrySet().stream()
                    .map(each -> new Refusal.Fault(each.getKey(), null, each.getValue()))
                    .toList();
            throw new Refusal(Refusal.Kind.INVALID, "INVALID", faults.get(0).message(), faults);
        }
    }
}
