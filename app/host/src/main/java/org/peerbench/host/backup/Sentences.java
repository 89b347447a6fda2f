package org.peerbench.host.backup;

import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** What is said of backups: most of it far from any page. */
final class Sentences {
    static final Bundle BUNDLE = new Bundle("org.peerbench.host.backup.messages");

    private static final Texts TEXTS = BundleTexts.beside(Sentences.class);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
