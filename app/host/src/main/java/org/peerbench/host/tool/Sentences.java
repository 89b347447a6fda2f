package org.peerbench.host.tool;

import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** Why a jar or a tool cannot be used, in words. */
final class Sentences {
    private static final Texts TEXTS = BundleTexts.beside(Sentences.class);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
