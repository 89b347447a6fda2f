package org.peerbench.seeds.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A stream of chance that gives the same values on every machine and Java version. Each subject has a stream of its
 * own, so that a change in one area leaves the figures of the others as they were.
 */
final class Draw {
    static final long SEED = 20261121L;

    private static final double DOUBLE_UNIT = 0x1.0p-53;

    private final SplittableRandom random;

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    static Draw about(String subject) {
        return new Draw(new SplittableRandom(SEED * 31 + subject.hashCode()));
    }

    /** Between 0 (included) and 1 (excluded), from the bits themselves: library methods may change with Java. */
    double unit() {
        return (random.nextLong() >>> 11) * DOUBLE_UNIT;
    }

    /** From 0 to {@code bound - 1}. */
    int below(int bound) {
        return (int) (unit() * bound);
    }

    /** From {@code first} to {@code last}, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    double gaussian() {
        return Normal.quantile(unit() * 0.9998 + 0.0001);
    }

    <T> T oneOf(List<T> items) {
        return items.get(below(items.size()));
    }
}
