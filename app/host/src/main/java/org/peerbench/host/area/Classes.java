package org.peerbench.host.area;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The classes by which a map is coloured: up to five, cut so that each holds about a fifth of the known values, at bounds
 * as round as that allows. A value on a bound belongs to the class above it.
 *
 * @param bounds where one class ends and the next begins, the smallest first; none if all values are alike
 */
record Classes(List<BigDecimal> bounds) {
    static final int MOST = 5;
    /** A rounded class may hold between about a twelfth and a third of the values; beyond that the rounding misleads. */
    private static final double FEWEST_SHARE = 0.08;

    private static final double LARGEST_SHARE = 0.34;

    private static final List<BigDecimal> ROUND = List.of(new BigDecimal(5), new BigDecimal(2), BigDecimal.ONE);
    private static final int FINEST = 12;

    static Classes of(Collection<BigDecimal> values) {
        Spread spread = Spread.of(values);
        if (spread.count() == 0) {
            return new Classes(List.of());
        }
        return rounded(spread).orElseGet(() -> exact(spread));
    }

    /** 0 for the smallest values. */
    int of(BigDecimal value) {
        return (int)
                bounds.stream().filter(bound -> bound.compareTo(value) <= 0).count();
    }

    int count() {
        return bounds.size() + 1;
    }

    /** The place in the sequence of five colours: fewer classes lie as far apart as they can. */
    int colour(int ofClass) {
        return bounds.isEmpty() ? MOST / 2 : Math.round((float) ofClass * (MOST - 1) / bounds.size());
    }

    private static Optional<Classes> rounded(Spread spread) {
        BigDecimal range = spread.at(1).subtract(spread.at(0));
        if (range.signum() == 0) {
            return Optional.empty();
        }
        int digits = range.precision() - range.scale();
        return steps(digits)
                .map(step -> cut(spread, step))
                .filter(classes -> classes.isFair(spread))
                .findFirst();
    }

    /** 5, 2, 1 and their tenths, the coarsest first. */
    private static Stream<BigDecimal> steps(int digits) {
        return IntStream.range(0, FINEST)
                .boxed()
                .flatMap(finer -> ROUND.stream().map(round -> round.scaleByPowerOfTen(digits - 1 - finer)));
    }

    private static Classes cut(Spread spread, BigDecimal step) {
        return new Classes(fifths(spread)
                .map(value -> value.divide(step, 0, RoundingMode.HALF_UP).multiply(step))
                .distinct()
                .toList());
    }

    private boolean isFair(Spread spread) {
        int all = spread.count();
        return count() == MOST
                && IntStream.range(0, MOST).allMatch(each -> {
                    long held = spread.sorted().stream()
                            .filter(value -> of(value) == each)
                            .count();
                    return held >= FEWEST_SHARE * all && held <= LARGEST_SHARE * all && held > 0;
                });
    }

    /** Values as they are, where few values or many equal ones leave no round bounds; a class without values is none. */
    private static Classes exact(Spread spread) {
        return new Classes(fifths(spread)
                .map(value -> next(spread, value))
                .filter(value -> value.compareTo(spread.at(0)) > 0)
                .distinct()
                .toList());
    }

    private static BigDecimal next(Spread spread, BigDecimal value) {
        return spread.sorted().stream()
                .filter(known -> known.compareTo(value) >= 0)
                .findFirst()
                .orElse(value);
    }

    private static Stream<BigDecimal> fifths(Spread spread) {
        return IntStream.range(1, MOST).mapToObj(fifth -> spread.at(fifth / (double) MOST));
    }
}
