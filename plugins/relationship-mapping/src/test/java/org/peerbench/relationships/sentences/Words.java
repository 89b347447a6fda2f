package org.peerbench.relationships.sentences;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.peerbench.api.text.Texts;

/** The tool's own bundles, as the host would read it; a missing key is a mistake here. */
public final class Words implements Texts {
    private final ResourceBundle sentences =
            ResourceBundle.getBundle("org.peerbench.relationships.messages", Locale.UK);
    private final ResourceBundle pages =
            ResourceBundle.getBundle("org.peerbench.relationships.page.messages", Locale.UK);

    @Override
    public String of(String key, Object... arguments) {
        return new MessageFormat((sentences.containsKey(key) ? sentences : pages).getString(key), Locale.UK)
                .format(arguments);
    }

    @Override
    public boolean has(String key) {
        return sentences.containsKey(key) || pages.containsKey(key);
    }
}
