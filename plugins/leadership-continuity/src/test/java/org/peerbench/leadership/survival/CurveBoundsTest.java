package org.peerbench.leadership.survival;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Bounds beside the curves of every choice of days. */
class CurveBoundsTest {
    private static final double CLOSE = 1e-12;

    @Property(tries = 400)
    void everyMeaningLiesWithin(@ForAll("durations") List<Vague> all) {
        CurveBounds bounds = CurveBounds.of(all);
        List<IncidenceBounds> causes = List.of(IncidenceBounds.of(all, bounds, 1), IncidenceBounds.of(all, bounds, 2));
        meanings(all, 0, new ArrayList<>(), bounds, causes);
    }

    /** All combinations of the meanings from one on. */
    private static void meanings(
            List<Vague> all, int next, List<Observation> chosen, CurveBounds bounds, List<IncidenceBounds> causes) {
        if (next == all.size()) {
            check(chosen, bounds, causes);
            return;
        }
        for (List<Observation> meaning : meanings(all.get(next))) {
            chosen.addAll(meaning);
            meanings(all, next + 1, chosen, bounds, causes);
            chosen.subList(chosen.size() - meaning.size(), chosen.size()).clear();
        }
    }

    private static List<List<Observation>> meanings(Vague one) {
        List<List<Observation>> meanings = new ArrayList<>();
        for (int entry = one.entryLow(); entry <= one.entryHigh(); entry++) {
            for (int exit = one.exitLow(); exit <= one.exitHigh(); exit++) {
                if (exit <= entry) {
                    meanings.add(List.of());
                } else {
                    meanings.add(List.of(new Observation(entry, exit, one.cause())));
                    if (!one.surely()) {
                        meanings.add(List.of(new Observation(entry, exit, Observation.CENSORED)));
                    }
                }
            }
        }
        return meanings;
    }

    private static void check(List<Observation> meaning, CurveBounds bounds, List<IncidenceBounds> causes) {
        KaplanMeier curve = KaplanMeier.of(Observations.of(meaning));
        AalenJohansen shares = AalenJohansen.of(Observations.of(meaning));
        for (int day = 0; day < 12; day++) {
            assertWithin(bounds.low(day), curve.at(day), bounds.high(day));
            for (int cause = 1; cause <= shares.incidence().length; cause++) {
                IncidenceBounds share = causes.get(cause - 1);
                assertWithin(share.low(day), shares.at(cause, day), share.high(day));
            }
        }
        Limits mean = bounds.restrictedMean(7.25);
        assertWithin(mean.low(), curve.restrictedMean(7.25).days(), mean.high());
        Limits half = bounds.half();
        double median = curve.median(Interval.LOG).days();
        if (Double.isNaN(median)) {
            assertTrue(Double.isNaN(half.high()));
        } else {
            assertWithin(half.low(), median, Double.isNaN(half.high()) ? median : half.high());
        }
    }

    private static void assertWithin(double low, double value, double high) {
        assertTrue(low <= value + CLOSE && value <= high + CLOSE, () -> low + " <= " + value + " <= " + high);
    }

    /** Where every day is known there is one meaning, and both bounds are its curve. */
    @Property(tries = 200)
    void knownDaysLeaveNothingOpen(@ForAll("known") List<Vague> all) {
        CurveBounds bounds = CurveBounds.of(all);
        KaplanMeier curve = KaplanMeier.of(Observations.of(all.stream()
                .map(one -> new Observation(one.entryLow(), one.exitLow(), one.cause()))
                .toList()));
        for (int day = 0; day < 12; day++) {
            assertEquals(curve.at(day), bounds.low(day), CLOSE);
            assertEquals(curve.at(day), bounds.high(day), CLOSE);
        }
        assertEquals(
                curve.restrictedMean(9.5).days(), bounds.restrictedMean(9.5).low(), CLOSE);
    }

    /** Of ten, one ends on day 4 to 6 and the others stay: until 3 all last, from 6 on nine in ten do. */
    @Test
    void theBoundsAreReachedWhereOneEndIsVague() {
        List<Vague> all = new ArrayList<>(List.of(new Vague(0, 0, 4, 6, 1, true)));
        for (int other = 0; other < 9; other++) {
            all.add(new Vague(0, 0, 20, 20, 0, false));
        }
        CurveBounds bounds = CurveBounds.of(all);
        assertEquals(1, bounds.low(3));
        assertEquals(0.9, bounds.low(4), CLOSE);
        assertEquals(1, bounds.high(5));
        assertEquals(0.9, bounds.high(6), CLOSE);
        assertEquals(4 + 0.9 * 6, bounds.restrictedMean(10).low(), CLOSE);
        assertEquals(6 + 0.9 * 4, bounds.restrictedMean(10).high(), CLOSE);
    }

    @Provide
    static Arbitrary<List<Vague>> durations() {
        return vague(3).list().ofMinSize(1).ofMaxSize(4);
    }

    @Provide
    static Arbitrary<List<Vague>> known() {
        return vague(1).filter(one -> one.exitLow() > one.entryHigh() && one.exact())
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Arbitrary<Vague> vague(int days) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, days / 2),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, days - 1),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, true, false))
                .as((entry, wide, length, open, cause, surely) -> new Vague(
                        entry, entry + wide, entry + length, entry + length + open, cause, cause > 0 && surely));
    }
}
