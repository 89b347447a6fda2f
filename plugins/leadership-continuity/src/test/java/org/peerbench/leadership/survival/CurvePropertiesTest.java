package org.peerbench.leadership.survival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CurvePropertiesTest {
    private static final double CLOSE = 1e-12;

    @Property(tries = 300)
    void whereAllAreSeenToTheirEndTheCurveIsTheShareStillThere(@ForAll("all") List<Observation> some) {
        List<Observation> ended =
                some.stream().map(one -> Observation.ended(one.exit())).toList();
        KaplanMeier curve = KaplanMeier.of(Observations.of(ended));
        for (int day = 0; day < 40; day++) {
            int today = day;
            long longer = ended.stream().filter(one -> one.exit() > today).count();
            assertEquals((double) longer / ended.size(), curve.at(day), CLOSE);
        }
    }

    @Property(tries = 300)
    void theOrderOfTheObservationsDoesNotMatter(@ForAll("all") List<Observation> some, @ForAll int seed) {
        List<Observation> mixed = new ArrayList<>(some);
        Collections.shuffle(mixed, new Random(seed));
        assertAlike(some, mixed);
        AalenJohansen one = AalenJohansen.of(Observations.of(some));
        AalenJohansen other = AalenJohansen.of(Observations.of(mixed));
        for (int cause = 0; cause < one.incidence().length; cause++) {
            assertArrayEquals(one.incidence()[cause], other.incidence()[cause], CLOSE);
            assertArrayEquals(one.standardError()[cause], other.standardError()[cause], 1e-9);
        }
    }

    @Property(tries = 300)
    void anObservationInTwoPiecesIsStillOne(@ForAll("all") List<Observation> some, @ForAll @IntRange(min = 1) int cut) {
        List<Observation> pieces = some.stream()
                .flatMap(one -> pieces(one, one.entry() + cut % 39))
                .toList();
        KaplanMeier one = KaplanMeier.of(Observations.of(some));
        KaplanMeier other = KaplanMeier.of(Observations.of(pieces));
        for (int day = 0; day < one.time().length; day++) {
            assertEquals(one.survival()[day], other.at(one.time()[day]), CLOSE);
            assertEquals(one.atRisk()[day], other.atRiskOn(one.time()[day]));
        }
        assertEquals(one.median(Interval.LOG), other.median(Interval.LOG));
    }

    @Property(tries = 300)
    void theSharesOfAllCausesAndTheShareThatLastsMakeOne(@ForAll("all") List<Observation> some) {
        AalenJohansen shares = AalenJohansen.of(Observations.of(some));
        double[] survival = KaplanMeier.of(Observations.of(some)).survival();
        for (int day = 0; day < survival.length; day++) {
            double sum = survival[day];
            for (double[] share : shares.incidence()) {
                sum += share[day];
            }
            assertEquals(1, sum, CLOSE);
        }
    }

    @Property(tries = 300)
    void withoutDelayedEntryTheErrorOfOneCauseIsGreenwoods(@ForAll("all") List<Observation> some) {
        Observations plain = Observations.of(some.stream()
                .map(one -> new Observation(0, one.exit(), Math.min(1, one.cause())))
                .toList());
        if (plain.events() == 0) {
            return;
        }
        double[] error = AalenJohansen.of(plain).standardError()[0];
        KaplanMeier curve = KaplanMeier.of(plain);
        for (int day = 0; day < error.length; day++) {
            if (curve.survival()[day] > 0) {
                assertEquals(curve.standardError()[day], error[day], 1e-9);
            }
        }
    }

    @Property(tries = 300)
    void theMeanCutAtADayIsTheSumOfTheDays(
            @ForAll("all") List<Observation> some, @ForAll @IntRange(min = 1, max = 50) int until) {
        KaplanMeier curve = KaplanMeier.of(Observations.of(some));
        double sum = 0;
        for (int day = 0; day < until; day++) {
            sum += curve.at(day);
        }
        assertEquals(sum, curve.restrictedMean(until).days(), 1e-9);
    }

    @Property(tries = 300)
    void groupsThatAreAlikeDoNotDiffer(@ForAll("all") List<Observation> some) {
        LogRank test = LogRank.of(List.of(Observations.of(some), Observations.of(some)));
        assertEquals(0, test.chiSquare(), 1e-9);
        assertTrue(test.p() > 0.999);
    }

    @Provide
    static Arbitrary<List<Observation>> all() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 25),
                        Arbitraries.integers().between(0, 3))
                .as((entry, length, cause) -> new Observation(entry, entry + length, cause))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Stream<Observation> pieces(Observation one, double cut) {
        if (cut <= one.entry() || cut >= one.exit()) {
            return Stream.of(one);
        }
        return Stream.of(
                new Observation(one.entry(), cut, Observation.CENSORED), new Observation(cut, one.exit(), one.cause()));
    }

    private static void assertAlike(List<Observation> some, List<Observation> others) {
        KaplanMeier one = KaplanMeier.of(Observations.of(some));
        KaplanMeier other = KaplanMeier.of(Observations.of(others));
        assertArrayEquals(one.time(), other.time());
        assertArrayEquals(one.atRisk(), other.atRisk());
        assertArrayEquals(one.survival(), other.survival());
        assertArrayEquals(one.standardError(), other.standardError());
    }
}
