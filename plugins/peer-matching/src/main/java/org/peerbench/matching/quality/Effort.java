package org.peerbench.matching.quality;

import org.peerbench.matching.round.Round;

/** How much a page may work out: a round of the whole country takes about a tenth of a second to solve. */
final class Effort {
    private static final int PAIRS = 60_000;
    private static final int MOST = 12;

    private Effort() {}

    /** How often a page may solve this round. */
    static int solutions(Round round) {
        return Math.min(MOST, PAIRS / (1 + round.pairs().size()));
    }
}
