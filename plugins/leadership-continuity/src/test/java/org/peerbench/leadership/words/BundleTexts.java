package org.peerbench.leadership.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.peerbench.api.text.Texts;

/** The tool's own bundles, read as the host reads them. */
public final class BundleTexts implements Texts {
    private final List<ResourceBundle> bundles;

    /** Those of the words, and more by name. */
    public BundleTexts(String... more) {
        bundles = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("org.peerbench.leadership.words.messages"),
                        java.util.Arrays.stream(more))
                .map(name -> ResourceBundle.getBundle(name, Locale.UK))
                .toList();
    }

    @Override
    public String of(String key, Object... arguments) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle.getString(key), Locale.UK).format(arguments))
                .orElse("[" + key + "]");
    }

    @Override
    public boolean has(String key) {
        return bundles.stream().anyMatch(bundle -> bundle.containsKey(key));
    }
}
