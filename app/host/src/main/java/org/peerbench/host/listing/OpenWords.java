package org.peerbench.host.listing;

import java.util.Locale;
import org.peerbench.api.text.Texts;

/**
 * Types and kinds are open words: one that is known has a text, any other is shown as it was written.
 *
 * @param texts  the texts
 * @param prefix of the message keys
 */
public record OpenWords(Texts texts, String prefix) {
    /** The types of organisations. */
    public static OpenWords types(Texts texts) {
        return new OpenWords(texts, "type.");
    }

    /** The word as people read it: {@code voluntary_sector} is "Voluntary sector". */
    public String of(String word) {
        String key = prefix + word;
        return texts.has(key) ? texts.of(key) : plain(word);
    }

    /** An open word or the name of a column, made readable. */
    public static String plain(String word) {
        String spaced = word.replaceAll("[_\\s]+", " ").strip();
        return spaced.isEmpty() ? spaced : spaced.substring(0, 1).toUpperCase(Locale.UK) + spaced.substring(1);
    }
}
