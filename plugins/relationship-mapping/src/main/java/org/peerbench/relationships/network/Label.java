package org.peerbench.relationships.network;

import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * A name: one of the tool's own texts, or words that somebody gave.
 *
 * @param key       message key
 * @param arguments what is filled in
 */
public record Label(String key, List<String> arguments) {
    public Label {
        arguments = List.copyOf(arguments);
    }

    /** A text of the tool. */
    public static Label key(String key) {
        return new Label(key, List.of());
    }

    /** Words as they were given. */
    public static Label words(String words) {
        return new Label("label.words", List.of(words));
    }

    /** In words. */
    public String in(Texts texts) {
        return texts.of(key, arguments.toArray());
    }
}
