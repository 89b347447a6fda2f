package org.peerbench.leadership.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PoissonBinomialTest {
    @Property(tries = 200)
    void theTailIsTheSumOverAllChoicesOfWhatHappens(@ForAll("probabilities") List<Double> given) {
        double[] p = given.stream().mapToDouble(Double::doubleValue).toArray();
        PoissonBinomial count = PoissonBinomial.of(p);
        for (int least = 0; least <= p.length + 1; least++) {
            int wanted = least;
            double sum = IntStream.range(0, 1 << p.length)
                    .filter(chosen -> Integer.bitCount(chosen) >= wanted)
                    .mapToDouble(chosen -> of(chosen, p))
                    .sum();
            assertEquals(sum, count.atLeast(least), 1e-12);
        }
    }

    @Property(tries = 200)
    void wavesMakeManyMoreProbableAndNeverTurnTheOrder(
            @ForAll("probabilities") List<Double> given, @ForAll @DoubleRange(min = 1, max = 9) double factor) {
        PoissonBinomial count = PoissonBinomial.of(
                given.stream().mapToDouble(Double::doubleValue).toArray());
        for (int least = 0; least <= given.size(); least++) {
            assertEquals(count.atLeast(least), count.atLeast(least, 1), 1e-12);
            assertTrue(count.atLeast(least, factor) >= count.atLeast(least + 1, factor) - 1e-12);
            if (least >= count.mean() + 0.5) {
                assertTrue(count.atLeast(least, factor) >= count.atLeast(least) - 1e-12);
            }
        }
    }

    @Provide
    static Arbitrary<List<Double>> probabilities() {
        return Arbitraries.doubles().between(0, 1).list().ofMinSize(1).ofMaxSize(9);
    }

    private static double of(int chosen, double[] p) {
        return IntStream.range(0, p.length)
                .mapToDouble(one -> (chosen >> one & 1) == 1 ? p[one] : 1 - p[one])
                .reduce(1, (one, other) -> one * other);
    }

    /** Two fair coins and one that always falls on its head. */
    @Test
    void theCertainOneIsAlwaysCounted() {
        PoissonBinomial count = PoissonBinomial.of(0.5, 1, 0.5);
        assertEquals(1, count.atLeast(1));
        assertEquals(0.75, count.atLeast(2));
        assertEquals(0.25, count.atLeast(3));
        assertEquals(0, count.atLeast(4));
        assertEquals(2, count.mean());
    }

    @Test
    void noProbabilityIsAboveOne() {
        assertThrows(IllegalArgumentException.class, () -> PoissonBinomial.of(1.5));
    }
}
