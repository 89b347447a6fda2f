package org.peerbench.leadership.survival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCasesTest {
    private static final List<Observation> EACH = IntStream.range(0, 4)
            .boxed()
            .flatMap(entry -> IntStream.range(entry + 1, 5)
                    .boxed()
                    .flatMap(exit -> IntStream.range(0, 3).mapToObj(cause -> new Observation(entry, exit, cause))))
            .toList();

    /** All 4,960 choices of three out of thirty, some of them alike: the definitions, word by word. */
    @Test
    void everyThreeObservationsHaveTheCurveTheDefinitionSays() {
        for (int one = 0; one < EACH.size(); one++) {
            for (int two = one; two < EACH.size(); two++) {
                for (int three = two; three < EACH.size(); three++) {
                    check(List.of(EACH.get(one), EACH.get(two), EACH.get(three)));
                }
            }
        }
    }

    private static void check(List<Observation> all) {
        KaplanMeier curve = KaplanMeier.of(Observations.of(all));
        AalenJohansen shares = AalenJohansen.of(Observations.of(all));
        double share = 1;
        double first = 0;
        for (double day = 1; day <= 4; day++) {
            double today = day;
            double risk = all.stream()
                    .filter(one -> one.entry() < today && today <= one.exit())
                    .count();
            double ends = ends(all, day, 1) + ends(all, day, 2);
            if (risk > 0) {
                first += share * ends(all, day, 1) / risk;
                share *= 1 - ends / risk;
            }
            assertEquals(share, curve.at(day), 1e-12);
            if (shares.incidence().length > 0) {
                assertEquals(first, shares.at(1, day), 1e-12);
            }
        }
    }

    private static double ends(List<Observation> all, double day, int cause) {
        return all.stream()
                .filter(one -> one.exit() == day && one.cause() == cause)
                .count();
    }

    @Test
    void whoEntersOnTheDayOfAnEndIsNotAtRiskThen() {
        KaplanMeier curve = KaplanMeier.of(
                Observations.of(List.of(Observation.ended(5), new Observation(5, 9, 1), Observation.censored(7))));
        assertArrayEquals(new int[] {2, 2, 1}, curve.atRisk());
    }

    @Test
    void whoIsLastSeenOnTheDayOfAnEndIsAtRiskThen() {
        KaplanMeier curve = KaplanMeier.of(Observations.of(List.of(Observation.ended(5), Observation.censored(5))));
        assertEquals(0.5, curve.at(5));
    }

    /** As R: 777 months, one of two dies; 781, the only one left. The curve is 0 from there on and has no error. */
    @Test
    void aRiskSetThatRunsEmptyEndsTheCurveAndIsTold() {
        KaplanMeier curve = KaplanMeier.of(Observations.of(
                List.of(new Observation(700, 777, 1), new Observation(700, 781, 1), new Observation(800, 900, 1))));
        assertTrue(curve.emptied());
        assertEquals(0, curve.at(850));
        assertTrue(Double.isNaN(curve.standardError()[2]));
        assertEquals(779, curve.median(Interval.LOG_LOG).days());
    }

    @Test
    void aCurveThatEndsAtZeroHasNotRunEmpty() {
        assertFalse(
                KaplanMeier.of(Observations.of(List.of(Observation.ended(3)))).emptied());
    }

    /** print(fit) says 2, quantile(fit, 0.5) says 6: R 4.2.2, survival 3.5.3, Surv(c(2, 10), c(1, 0)). */
    @Test
    void aCurveThatStaysAtOneHalfHasItsMedianWhereItCameThere() {
        KaplanMeier curve = KaplanMeier.of(Observations.of(List.of(Observation.ended(2), Observation.censored(10))));
        assertEquals(2, curve.median(Interval.LOG).days());
        assertEquals(6, curve.quantile(0.5, Interval.LOG).days());
    }

    @Test
    void nobodySaysNothing() {
        KaplanMeier curve = KaplanMeier.of(Observations.of(List.of()));
        assertTrue(Double.isNaN(curve.median(Interval.PLAIN).days()));
        assertEquals(1, curve.at(100));
        assertEquals(30, curve.restrictedMean(30).days());
        assertEquals(0, LogRank.of(List.of(Observations.of(List.of()))).degrees());
    }

    @Test
    void anExitBeforeTheEntryIsRefusedWithASentence() {
        assertEquals(
                "The exit on day 3.0 is not after the entry on day 3.0.",
                assertThrows(IllegalArgumentException.class, () -> new Observation(3, 3, 1))
                        .getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> Observations.of(new double[] {-1}, new double[] {3}, new int[1]));
        assertThrows(IllegalArgumentException.class, () -> Observation.ended(Double.NaN));
    }

    /**
     * One day, five at risk, of them two of the first group; two end. Over all ten equally likely choices the number of
     * the first group among the ends has mean 0.8 and variance 0.36; both of the first group end: (2 − 0.8)² / 0.36 = 4.
     */
    @Test
    void theVarianceOfOneDayIsThatOverAllChoicesOfWhoEnds() {
        LogRank test = LogRank.of(List.of(
                Observations.of(List.of(new Observation(1, 4, 1), Observation.ended(4))),
                Observations.of(List.of(
                        Observation.censored(6),
                        new Observation(3, 5, 0),
                        Observation.censored(4),
                        new Observation(4, 9, 1)))));
        List<Integer> counts = new ArrayList<>();
        for (int chosen = 0; chosen < 32; chosen++) {
            if (Integer.bitCount(chosen) == 2) {
                counts.add(Integer.bitCount(chosen & 3));
            }
        }
        double mean = counts.stream().mapToInt(count -> count).average().orElseThrow();
        double variance = counts.stream()
                .mapToDouble(count -> (count - mean) * (count - mean))
                .average()
                .orElseThrow();
        assertEquals(mean, test.expected()[0], 1e-12);
        assertEquals((2 - mean) * (2 - mean) / variance, test.chiSquare(), 1e-12);
    }
}
