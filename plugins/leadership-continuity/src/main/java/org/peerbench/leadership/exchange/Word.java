package org.peerbench.leadership.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.peerbench.leadership.post.Basis;

/** The words by which files know the values of the record: {@code ex-officio} for {@code EX_OFFICIO}. */
public final class Word {
    private Word() {}

    /** The word of a value. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value of a word, in any case and with spaces or underscores too. */
    public static <E extends Enum<E>> Optional<E> read(Class<E> type, String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }

    /** In which way; "permanent" is what people call substantive. */
    public static Optional<Basis> basis(String word) {
        return word.strip().equalsIgnoreCase("permanent") ? Optional.of(Basis.SUBSTANTIVE) : read(Basis.class, word);
    }

    /** A role family's key made of a title: {@code Director of Adult Services} is {@code director-of-adult-services}. */
    public static String key(String title) {
        return title.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }
}
