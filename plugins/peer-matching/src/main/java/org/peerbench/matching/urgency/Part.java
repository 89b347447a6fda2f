package org.peerbench.matching.urgency;

import java.util.OptionalInt;

/**
 * What one fact adds to the urgency of a need.
 *
 * @param points how much it adds; empty where the fact is not known, which is not the same as adding nothing
 * @param most   how much it could add at most
 */
public record Part(Kind kind, OptionalInt points, int most) {
    /** Which fact. */
    public enum Kind {
        /** How low the area's partners place it on the theme. */
        ASSESSED,
        /** What other tools see on the theme. */
        SEEN,
        /** How soon the area itself would like help. */
        WISH
    }

    /** Whether the fact is known. */
    public boolean known() {
        return points.isPresent();
    }
}
