package org.peerbench.relationships.measure;

import java.util.OptionalDouble;

/**
 * So many of so many; both are always shown.
 *
 * @param count how many, 0 to {@code of}
 * @param of    of how many
 */
public record Share(int count, int of) {
    public Share {
        if (count < 0 || count > of) {
            throw new IllegalArgumentException(count + " of " + of);
        }
    }

    /** The share, 0 to 1; nothing where there is nothing to share. */
    public OptionalDouble value() {
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
    }
}
