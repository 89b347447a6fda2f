package org.peerbench.relationships.network;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntBinaryOperator;

/**
 * What one side says about a pair on a day.
 *
 * @param verdict whether that is a tie at the threshold
 * @param value   the value it gives; empty when unknown
 * @param report  the report that speaks; also there when it says why nothing is known
 * @param certain false when a partial date leaves open whether the report was true on the day. It counts all the same:
 *                dates are read generously, a start from its earliest and an end from its latest day
 */
public record Word(Verdict verdict, OptionalInt value, Optional<Report> report, boolean certain) {
    /** Nobody has said anything. */
    static final Word NOTHING = new Word(Verdict.UNKNOWN, OptionalInt.empty(), Optional.empty(), true);

    /** Whether a value was given. */
    public boolean given() {
        return value.isPresent();
    }

    static OptionalInt join(OptionalInt one, OptionalInt other, IntBinaryOperator choose) {
        if (one.isPresent() && other.isPresent()) {
            return OptionalInt.of(choose.applyAsInt(one.getAsInt(), other.getAsInt()));
        }
        return one.isPresent() ? one : other;
    }
}
