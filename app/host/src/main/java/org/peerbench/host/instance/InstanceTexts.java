package org.peerbench.host.instance;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package: they are needed before the workbench's texts are put together. */
final class InstanceTexts {
    private InstanceTexts() {}

    static String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.peerbench.host.instance.messages", Locale.ROOT);
        return new MessageFormat(bundle.getString(key), Locale.UK).format(arguments);
    }
}
