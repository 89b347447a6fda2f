package org.peerbench.host.seed;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package: loading runs from the command line, before the workbench's texts are put together. */
final class SeedText {
    private SeedText() {}

    static String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.peerbench.host.seed.messages", Locale.ROOT);
        return new MessageFormat(bundle.getString(key), Locale.UK).format(arguments);
    }
}
