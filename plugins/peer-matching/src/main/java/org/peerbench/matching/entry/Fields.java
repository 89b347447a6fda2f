package org.peerbench.matching.entry;

import gg.jte.Content;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.part.Checkboxes;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.templates.JtefoldedGenerated;

/** The fields of a form, one under the other, each labelled by {@code KEY} and hinted by {@code KEY.hint}. */
public final class Fields {
    private final Entered entered;
    private final Texts texts;
    private final List<Content> all = new ArrayList<>();

    /** Filled with what was entered. */
    public Fields(Entered entered, Texts texts) {
        this.entered = entered;
        this.texts = texts;
    }

    /** All of them. */
    public List<Content> list() {
        return List.copyOf(all);
    }

    /** A line. */
    public Fields text(String name, String key) {
        return add(field(name, key));
    }

    /** A line for a day. */
    public Fields day(String name, String key) {
        TextField field = field(name, key).width(20);
        return add(field.hint() == null ? field.hint(texts.of("entry.day.hint")) : field);
    }

    /** A short line for a number. */
    public Fields number(String name, String key) {
        return add(field(name, key).width(4));
    }

    /** Some lines. */
    public Fields lines(String name, String key, int rows) {
        return add(new TextArea(name, texts.of(key), hint(key), entered.text(name), wrong(name), rows));
    }

    /** One of a few. */
    public Fields radios(String name, String key, List<Option> options) {
        return add(new Radios(name, texts.of(key), hint(key), options, entered.text(name), wrong(name)));
    }

    /** One of many. */
    public Fields select(String name, String key, List<Option> options) {
        return add(new Select(name, texts.of(key), hint(key), options, entered.text(name), wrong(name)));
    }

    /**
     * When and how it would suit, in which languages, and with whom best: folded up, since few have to say it; open where
     * something of it was entered or is wrong.
     */
    public Fields suiting(String key, List<Option> areas) {
        Fields inner = new Fields(entered, texts).meeting(key).select("prefers", key + ".prefers", areas);
        boolean open = !entered.fine()
                || entered.mode() != Mode.EITHER
                || entered.says("from", "until", "weekdays", "languages", "prefers");
        return add(Template.of(JtefoldedGenerated::render, new Folded(texts.of("entry.suiting"), inner.list(), open)));
    }

    private Fields meeting(String key) {
        day("from", key + ".from").day("until", key + ".until");
        List<Option> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .map(day -> Option.of(day.name(), day.getDisplayName(TextStyle.FULL, Locale.UK)))
                .toList();
        add(new Checkboxes(
                "weekdays", texts.of("entry.weekdays"), hint("entry.weekdays"), days, days(), wrong("weekdays")));
        radios(
                "mode",
                "entry.mode",
                Arrays.stream(Mode.values())
                        .map(mode -> Option.of(mode.name(), texts.of("entry.mode." + mode.name())))
                        .toList());
        return text("languages", "entry.languages");
    }

    private List<String> days() {
        return entered.list("weekdays").stream().toList();
    }

    private TextField field(String name, String key) {
        TextField field = TextField.of(name, texts.of(key), entered.text(name), wrong(name));
        return hint(key) == null ? field : field.hint(hint(key));
    }

    private Fields add(Content field) {
        all.add(field);
        return this;
    }

    private String hint(String key) {
        return texts.has(key + ".hint") ? texts.of(key + ".hint") : null;
    }

    private String wrong(String name) {
        return entered.errors().of(name);
    }
}
