package org.peerbench.host.event;

import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** What is said about events, in words. */
final class Sentences {
    private static final Texts TEXTS = BundleTexts.beside(Sentences.class);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
