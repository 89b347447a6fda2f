package org.peerbench.matching.learning;

import java.math.BigDecimal;

/**
 * What is known of a number: where dates are partial, the lowest and the highest that it can be.
 *
 * @param low  at least this
 * @param high at most this
 */
record Value(BigDecimal low, BigDecimal high) {
    static Value of(BigDecimal exactly) {
        return new Value(exactly, exactly);
    }

    static Value of(long exactly) {
        return of(BigDecimal.valueOf(exactly));
    }

    static Value between(long low, long high) {
        return new Value(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    boolean exact() {
        return low.compareTo(high) == 0;
    }
}
