package org.peerbench.host.store;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the store says to people, from its message bundle. */
final class Sentences {
    private Sentences() {}

    static String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.peerbench.host.store.messages", Locale.ROOT);
        return new MessageFormat(bundle.getString(key), Locale.UK).format(arguments);
    }
}
