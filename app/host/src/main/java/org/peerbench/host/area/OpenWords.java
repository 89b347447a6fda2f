package org.peerbench.host.area;

import java.util.Locale;
import org.peerbench.api.text.Texts;

/**
 * Kinds and types are open words: those that are known have a text, any other is shown as it was written.
 *
 * @param prefix of the message keys
 */
record OpenWords(Texts texts, String prefix) {
    static OpenWords kinds(Texts texts) {
        return new OpenWords(texts, "area.kind.");
    }

    static OpenWords types(Texts texts) {
        return new OpenWords(texts, "area.type.");
    }

    String of(String word) {
        String key = prefix + word;
        return texts.has(key) ? texts.of(key) : plain(word);
    }

    private static String plain(String word) {
        String spaced = word.replace('_', ' ');
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
