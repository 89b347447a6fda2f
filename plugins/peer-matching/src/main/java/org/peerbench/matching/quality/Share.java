package org.peerbench.matching.quality;

import java.util.OptionalLong;

/**
 * A part of a whole, kept as two whole numbers so that nothing is rounded before it is shown.
 *
 * @param part  0 or more
 * @param whole 0 where there is nothing to have a share of: then nothing can be said
 */
public record Share(long part, long whole) {
    private static final long THOUSAND = 1000;

    /** In thousandths, rounded half up; empty where the whole is 0. */
    public OptionalLong thousandths() {
        return whole == 0 ? OptionalLong.empty() : OptionalLong.of((2 * THOUSAND * part + whole) / (2 * whole));
    }
}
