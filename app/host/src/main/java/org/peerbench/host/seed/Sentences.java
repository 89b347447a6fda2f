package org.peerbench.host.seed;

import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** What loading says: it runs from the command line, before the workbench's texts are put together. */
final class Sentences {
    private static final Texts TEXTS = BundleTexts.beside(Sentences.class);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
