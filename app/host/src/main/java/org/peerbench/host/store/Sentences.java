package org.peerbench.host.store;

import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** What the store says to people. */
final class Sentences {
    private static final Texts TEXTS = BundleTexts.beside(Sentences.class);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
