package org.peerbench.leadership.entry;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.peerbench.api.page.part.Checkboxes;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.words.TypedDate;
import org.peerbench.leadership.words.Words;

/** The fields of a form, one under the other, each labelled by {@code KEY} and hinted by {@code KEY.hint}. */
final class Fields {
    private final Entered entered;
    private final Texts texts;
    private final List<Content> all = new ArrayList<>();

    Fields(Entered entered, Texts texts) {
        this.entered = entered;
        this.texts = texts;
    }

    List<Content> list() {
        return List.copyOf(all);
    }

    Fields text(String name, String key) {
        return add(field(name, key));
    }

    Fields date(String name, String key) {
        TextField typed = TextField.of(name, texts.of(key), TypedDate.shown(entered.text(name)), wrong(name))
                .width(20);
        TextField field = hint(key) == null ? typed : typed.hint(hint(key));
        return add(field.hint() == null ? field.hint(texts.of("entry.date.hint")) : field);
    }

    Fields address(String name, String key) {
        return add(field(name, key).type("url"));
    }

    Fields number(String name, String key) {
        return add(field(name, key).width(4));
    }

    Fields radios(String name, String key, List<Option> options) {
        return add(new Radios(name, texts.of(key), hint(key), options, entered.text(name), wrong(name)));
    }

    Fields select(String name, String key, List<Option> options) {
        return add(new Select(name, texts.of(key), hint(key), options, entered.text(name), wrong(name)));
    }

    Fields ticks(String name, String key, List<Option> options) {
        return options.isEmpty()
                ? this
                : add(new Checkboxes(name, texts.of(key), hint(key), options, entered.all(name), wrong(name)));
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

    /** An enumeration's values as options, in their order. */
    static <T extends Enum<T>> List<Option> options(T[] values, Function<T, String> words) {
        return Arrays.stream(values)
                .map(value -> Option.of(Words.code(value), capital(words.apply(value))))
                .toList();
    }

    /** The same after a first option that stands for nothing. */
    static List<Option> orNone(String none, List<Option> options) {
        List<Option> all = new ArrayList<>();
        all.add(Option.of("", none));
        all.addAll(options);
        return all;
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.UK) + text.substring(1);
    }
}
