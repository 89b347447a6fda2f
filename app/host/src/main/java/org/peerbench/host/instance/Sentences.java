package org.peerbench.host.instance;

import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** The sentences of this package: they are needed before the workbench's texts are put together. */
final class Sentences {
    private static final Texts TEXTS = BundleTexts.beside(Sentences.class);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
