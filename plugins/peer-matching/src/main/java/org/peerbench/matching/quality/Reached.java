package org.peerbench.matching.quality;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerbench.matching.record.Review;

/**
 * How far something was reached, as the receiving side says.
 *
 * @param yes    wholly
 * @param partly in part
 * @param no     not
 * @param notYet nobody has said
 */
record Reached(int yes, int partly, int no, int notYet) {
    static <T> Reached of(List<T> all, Function<T, Optional<Review.Reached>> said) {
        int[] counts = new int[Review.Reached.values().length + 1];
        for (T each : all) {
            counts[said.apply(each).map(Enum::ordinal).orElse(counts.length - 1)]++;
        }
        return new Reached(counts[0], counts[1], counts[2], counts[3]);
    }

    int said() {
        return yes + partly + no;
    }
}
