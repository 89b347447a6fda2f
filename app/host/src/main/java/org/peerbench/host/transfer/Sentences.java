package org.peerbench.host.transfer;

import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** The sentences of this package: refusals arise far from any page. */
final class Sentences {
    /** The bundle with the words. */
    static final Bundle BUNDLE = new Bundle("org.peerbench.host.transfer.messages");

    private static final Texts TEXTS = BundleTexts.beside(Sentences.class);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
