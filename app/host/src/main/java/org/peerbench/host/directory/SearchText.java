package org.peerbench.host.directory;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text that a record is searched and sorted by: small letters without accents, worked out here because the
 * databases disagree on what a small letter is.
 */
public final class SearchText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private SearchText() {}

    /** What to store for a record with these texts, the one to sort by first; {@code null} is left out. */
    public static String of(String... texts) {
        return fold(Stream.of(texts).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /** The words asked for, each a pattern for {@code like … escape '!'} that finds it anywhere. */
    static List<String> patterns(String asked) {
        return Stream.of(BLANKS.split(fold(asked)))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }

    private static String fold(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
