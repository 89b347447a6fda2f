package org.peerbench.matching.round;

import java.util.List;

/** What came of trying a change of a round. */
public sealed interface Tried {
    /** It can be, and does this. */
    record Possible(Consequence consequence) implements Tried {}

    /** It cannot be, whatever else is chosen. */
    record Impossible(List<Conflict> conflicts) implements Tried {
        public Impossible {
            conflicts = List.copyOf(conflicts);
        }
    }
}
