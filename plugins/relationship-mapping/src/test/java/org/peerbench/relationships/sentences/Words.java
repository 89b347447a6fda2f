package org.peerbench.relationships.sentences;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.peerbench.api.text.Texts;

/** The tool's own bundle, as the host would read it; a missing key is a mistake here. */
public final class Words implements Texts {
    private final ResourceBundle bundle = ResourceBundle.getBundle("org.peerbench.relationships.messages", Locale.UK);

    @Override
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.UK).format(arguments);
    }

    @Override
    public boolean has(String key) {
        return bundle.containsKey(key);
    }
}
