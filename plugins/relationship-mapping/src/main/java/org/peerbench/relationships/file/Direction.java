package org.peerbench.relationships.file;

import java.util.Locale;
import java.util.Optional;

/** Whose word a link is. */
public enum Direction {
    /** What its source says of its target. */
    ONE_WAY,
    /** It speaks for both ends: an undirected edge, or one that Kumu calls mutual. */
    BOTH_WAYS,
    /** Neither the link nor the file says. */
    UNSAID;

    /** Reads the words of Gephi, Kumu and GraphML for a single link: {@code directed}, {@code undirected}, {@code mutual}. */
    public static Optional<Direction> of(String word) {
        return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
            case "directed", "direct", "one-way", "one way", "true", "1" -> Optional.of(ONE_WAY);
            case "undirected", "mutual", "bidirectional", "both", "two-way", "both ways", "false", "0" ->
                Optional.of(BOTH_WAYS);
            default -> Optional.empty();
        };
    }
}
