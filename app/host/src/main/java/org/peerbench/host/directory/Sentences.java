package org.peerbench.host.directory;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The directory's own sentences, for refusals that arise far from any page. */
final class Sentences {
    private Sentences() {}

    static String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.peerbench.host.directory.messages", Locale.ROOT);
        return new MessageFormat(bundle.getString(key), Locale.UK).format(arguments);
    }
}
