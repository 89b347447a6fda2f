package org.peerbench.host.table;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A sentence by its key, so that whoever shows it may choose the words.
 *
 * @param key       in the bundle {@value #BUNDLE}
 * @param arguments texts and numbers, in the order of the pattern's places
 */
public record TableMessage(String key, List<Object> arguments) {
    /** Base name of the bundle with the English words. */
    public static final String BUNDLE = "org.peerbench.host.table.messages";

    public TableMessage {
        arguments = List.copyOf(arguments);
    }

    static TableMessage of(TableCode code, Object... arguments) {
        return new TableMessage(code.key(), List.of(arguments));
    }

    /** In plain British English. */
    public String sentence() {
        return new MessageFormat(word(key), Locale.UK).format(arguments.toArray());
    }

    /** A text without places, such as the word for a column without a heading. */
    static String word(String key) {
        return ResourceBundle.getBundle(BUNDLE, Locale.UK).getString(key);
    }
}
