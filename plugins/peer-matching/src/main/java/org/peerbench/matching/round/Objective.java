package org.peerbench.matching.round;

import java.util.List;
import java.util.Optional;

/**
 * How good a solution is on each level. Of two, the one that comes first in order is the better.
 *
 * @param values one for each {@link Level}, in their order
 */
public record Objective(List<Long> values) implements Comparable<Objective> {
    public Objective {
        values = List.copyOf(values);
        if (values.size() != Level.values().length) {
            throw new IllegalArgumentException("An objective has a value for each level");
        }
    }

    /** The value on a level. */
    public long of(Level level) {
        return values.get(level.ordinal());
    }

    /** The most important level on which the two differ. */
    public Optional<Level> firstDifference(Objective other) {
        for (Level level : Level.values()) {
            if (of(level) != other.of(level)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    @Override
    public int compareTo(Objective other) {
        return firstDifference(other)
                .map(level -> Long.signum(level.worseBy(other.of(level), of(level))))
                .orElse(0);
    }
}
