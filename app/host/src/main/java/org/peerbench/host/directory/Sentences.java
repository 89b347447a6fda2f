package org.peerbench.host.directory;

import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** The directory's own sentences, for refusals that arise far from any page. */
final class Sentences {
    private static final Texts TEXTS = BundleTexts.beside(Sentences.class);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
