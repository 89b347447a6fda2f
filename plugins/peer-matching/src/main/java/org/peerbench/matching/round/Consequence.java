package org.peerbench.matching.round;

import java.util.List;
import java.util.Optional;

/**
 * What a change of a round does to its solution.
 *
 * @param before how good the solution is without the change
 * @param after  how good it is with it
 * @param moved  who changes, as a chain
 */
public record Consequence(Objective before, Objective after, List<Moved> moved) {
    public Consequence {
        moved = List.copyOf(moved);
    }

    /** The first level that gets worse; empty if the solution is as good or better. */
    public Optional<Level> firstLevelWorse() {
        return before.firstDifference(after).filter(level -> by(level) > 0);
    }

    /** By how much a level gets worse; negative where it gets better. */
    public long by(Level level) {
        return level.worseBy(before.of(level), after.of(level));
    }
}
