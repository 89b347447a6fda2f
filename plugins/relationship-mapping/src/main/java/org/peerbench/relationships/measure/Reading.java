package org.peerbench.relationships.measure;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A figure of one moment.
 *
 * @param value as it is; empty where it is not defined, never 0
 * @param low   the least it could be, whatever the unknown pairs turn out to be; empty where no bounds are known
 * @param high  the most it could be
 * @param of    how many it is a count of, of a share; else empty
 */
public record Reading(OptionalDouble value, OptionalDouble low, OptionalDouble high, OptionalInt of) {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    static Reading of(int count) {
        return of(OptionalDouble.of(count));
    }

    static Reading of(OptionalDouble value) {
        return new Reading(value, NONE, NONE, OptionalInt.empty());
    }

    static Reading of(Share share) {
        return new Reading(OptionalDouble.of(share.count()), NONE, NONE, OptionalInt.of(share.of()));
    }

    static Reading of(Range range) {
        return new Reading(
                OptionalDouble.of(range.value()),
                OptionalDouble.of(range.low()),
                OptionalDouble.of(range.high()),
                OptionalInt.empty());
    }

    static Reading of(Density density) {
        return new Reading(density.value(), density.low(), density.high(), OptionalInt.empty());
    }

    /** Whether unknown pairs leave it open. */
    public boolean open() {
        return low.isPresent() && high.isPresent() && low.getAsDouble() < high.getAsDouble();
    }

    /** The least it could be, which is its value where no bounds are known. */
    private OptionalDouble least() {
        return low.isPresent() ? low : value;
    }

    private OptionalDouble most() {
        return high.isPresent() ? high : value;
    }

    /** Whether the unknown pairs alone could make up the difference to another reading. */
    boolean couldBe(Reading other) {
        return (open() || other.open())
                && least().isPresent()
                && other.least().isPresent()
                && least().getAsDouble() <= other.most().getAsDouble()
                && other.least().getAsDouble() <= most().getAsDouble();
    }
}
