package org.peerbench.api.gathering;

import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for.
 *
 * @param words in lower case; at least one
 * @param limit how many hits are shown at most
 */
public record SearchQuestion(List<String> words, int limit) {
    public SearchQuestion {
        words = List.copyOf(words);
    }

    /** Whether every word occurs in one of these texts. */
    public boolean fits(String... texts) {
        String all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
