package org.peerbench.relationships.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.relationships.network.Scale;

/** Reads a level: a value of the scale, also as a spreadsheet writes it (3.0), or one of its words. */
final class Level {
    private Level() {}

    static OptionalInt read(String text, EdgeOptions options) {
        Scale scale = options.relation().scale();
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Optional<Integer> word = Optional.ofNullable(options.words().get(plain));
        return word.or(() -> number(plain))
                .filter(value -> scale.point(value).isPresent())
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static Optional<Integer> number(String text) {
        return text.matches("-?\\d{1,6}([.,]0+)?")
                ? Optional.of(Integer.valueOf(text.replaceAll("[.,].*", "")))
                : Optional.empty();
    }
}
