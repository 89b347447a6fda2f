package org.peerbench.host.transfer;

import java.util.List;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** The sentences of this package: refusals arise far from any page. */
final class Sentences {
    /** The bundle with the words. */
    static final Bundle BUNDLE = new Bundle("org.peerbench.host.transfer.messages");

    static final Texts TEXTS = BundleTexts.read(List.of(BUNDLE), Sentences.class.getClassLoader(), null);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
