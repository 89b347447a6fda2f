package org.peerbench.matching.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What is usual among several: the median, which one odd case does not move. */
final class Typical {
    /** With fewer there is no telling what is usual: one case more or less would change the answer. */
    static final int FEWEST = 10;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Typical() {}

    /** The median; the mean of the two in the middle where the count is even; empty of fewer than {@link #FEWEST}. */
    static Optional<BigDecimal> of(List<Integer> values) {
        if (values.size() < FEWEST) {
            return Optional.empty();
        }
        List<Integer> sorted = values.stream().sorted().toList();
        int low = sorted.get((sorted.size() - 1) / 2);
        int high = sorted.get(sorted.size() / 2);
        return Optional.of(BigDecimal.valueOf((long) low + high).divide(TWO));
    }
}
