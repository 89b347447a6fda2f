package org.peerbench.relationships.sentences;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.peerbench.api.text.Texts;

/** The tool's own bundles, as the host would read it; a missing key is a mistake here. */
public final class Words implements Texts {
    private final List<ResourceBundle> bundles = List.of(bundle(""), bundle("page."), bundle("measure."));

    private static ResourceBundle bundle(String room) {
        return ResourceBundle.getBundle("org.peerbench.relationships." + room + "messages", Locale.UK);
    }

    @Override
    public String of(String key, Object... arguments) {
        String pattern = bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key))
                .getString(key);
        return new MessageFormat(pattern, Locale.UK).format(arguments);
    }

    @Override
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }
}
