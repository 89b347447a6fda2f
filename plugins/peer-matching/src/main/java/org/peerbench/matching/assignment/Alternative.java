package org.peerbench.matching.assignment;

import java.util.List;

/**
 * The best assignment that has a certain pair.
 *
 * @param extra how much worse its total is than the optimum, in the unit of the values, 0 or more
 * @param moves what changes against the optimum: the asked pair first, then whom it displaces, and so on; each row moves
 *              once, and none at all if the optimum has the pair
 */
public record Alternative(long extra, List<Move> moves) {
    /** Keeps a copy. */
    public Alternative {
        moves = List.copyOf(moves);
    }
}
