package org.peerbench.relationships.expected;

import java.util.List;
import org.peerbench.relationships.network.Actor;

/**
 * What became of a seat.
 *
 * @param seat     the seat
 * @param holders  the partners that fill it, in their order
 * @param unlinked those of them without a tie that both sides confirm
 */
public record Place(Seat seat, List<Actor> holders, List<Actor> unlinked) {
    /** What a seat can be. */
    public enum State {
        /** Nobody holds it. */
        MISSING,
        /** Held, but no holder has a tie that both sides confirm. */
        UNLINKED,
        /** Held by a partner with a confirmed tie. */
        LINKED
    }

    public Place {
        holders = List.copyOf(holders);
        unlinked = List.copyOf(unlinked);
    }

    /** What it is: a seat with several holders is linked when one of them is. */
    public State state() {
        if (holders.isEmpty()) {
            return State.MISSING;
        }
        return unlinked.size() == holders.size() ? State.UNLINKED : State.LINKED;
    }
}
