package org.peerbench.host.area;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;

/**
 * How known values lie: middle and quarters, linear between neighbouring values (Hyndman and Fan 1996, definition 7).
 * Unknown values are not among them.
 *
 * @param sorted the known values, the smallest first
 */
record Spread(List<BigDecimal> sorted) {
    static Spread of(Collection<BigDecimal> values) {
        return new Spread(values.stream().sorted().toList());
    }

    int count() {
        return sorted.size();
    }

    BigDecimal middle() {
        return at(0.5);
    }

    BigDecimal lowerQuarter() {
        return at(0.25);
    }

    BigDecimal upperQuarter() {
        return at(0.75);
    }

    /** The value below which the share lies; there must be a value. */
    BigDecimal at(double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        BigDecimal step = sorted.get(above).subtract(sorted.get(below));
        return sorted.get(below).add(step.multiply(BigDecimal.valueOf(place - below), MathContext.DECIMAL64));
    }
}
