package org.peerbench.host.store;

import java.util.List;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** What the store says to people, from its message bundle. */
final class Sentences {
    private static final Texts TEXTS = BundleTexts.read(
            List.of(new Bundle("org.peerbench.host.store.messages")), Sentences.class.getClassLoader(), null);

    private Sentences() {}

    static String of(String key, Object... arguments) {
        return TEXTS.of(key, arguments);
    }
}
