package org.peerbench.leadership.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.time.Edtf;

/** Figures of curves and of time together, beside those of every day, or of many days, that partial dates can mean. */
class TenureBoundsTest {
    private static final Window WINDOW = Told.window("2023-01-10", "2024-06-01");
    private static final double CLOSE = 1e-9;

    /** One time in post, with dates as they are known; blank for still there. */
    record Time(Basis basis, String from, String until) {
        private Stream<Time> everyDay() {
            return days(from)
                    .flatMap(start -> days(until).map(end -> new Time(basis, start, end)))
                    .filter(time -> time.until.isEmpty() || time.from.compareTo(time.until) < 0);
        }

        private static Stream<String> days(String date) {
            return Edtf.stored(date)
                    .map(known -> known.earliest()
                            .datesUntil(known.latest().plusDays(1))
                            .map(LocalDate::toString))
                    .orElse(Stream.of(""));
        }

        private Time some(int seed) {
            List<Time> all = everyDay().toList();
            return all.get(Math.floorMod(seed, all.size()));
        }
    }

    private record Both(Tenures tenures, TimeToFill waits, SharedTenure shared, Familiarity familiarity) {
        private static Both of(List<Time> times) {
            PostHistory one = post("a", times.subList(0, times.size() / 2), 0);
            PostHistory other = post("b", times.subList(times.size() / 2, times.size()), 10);
            AreaMeasures measures = Told.measured(WINDOW, one, other);
            return new Both(
                    measures.tenures(),
                    measures.timeToFill(),
                    SharedTenure.of(one, other, List.of(), WINDOW),
                    measures.familiarity());
        }

        private static PostHistory post(String id, List<Time> times, int first) {
            return Told.post(
                    id,
                    "2023-01-01",
                    IntStream.range(0, times.size())
                            .mapToObj(at -> Told.holds(
                                    "p" + (first + at),
                                    times.get(at).basis(),
                                    times.get(at).from(),
                                    times.get(at).until()))
                            .toArray(Holding[]::new));
        }

        private void assertHolds(Both exact) {
            assertHolds(TenureRange.of(tenures), TenureRange.of(exact.tenures));
            assertHolds(TenureRange.of(waits), TenureRange.of(exact.waits));
            assertWithin(exact.shared.median(), shared.median());
            assertWithin(exact.shared.mean(), shared.mean());
            assertWithin(exact.shared.longest(), shared.longest());
            assertWithin(exact.familiarity.index(), familiarity.index());
            assertWithin(exact.familiarity.newPairs(), familiarity.newPairs());
            assertWithin(exact.familiarity.pairYearsLost(), familiarity.pairYearsLost());
        }

        private static void assertHolds(TenureRange range, TenureRange exact) {
            for (int day = 0; day < 900; day += 30) {
                assertWithin(exact.lasting(day), range.lasting(day));
            }
            assertWithin(exact.restrictedMean(400), range.restrictedMean(400));
            Figure median = exact.median();
            Figure open = range.median();
            if (median.defined()) {
                assertTrue(open.low() <= median.value() + CLOSE, () -> median + " in " + open);
            }
            assertTrue(
                    Double.isNaN(open.high()) || median.value() <= open.high() + CLOSE, () -> median + " in " + open);
        }
    }

    private static void assertWithin(Figure exact, Figure partial) {
        if (exact.defined() && !Double.isNaN(partial.low())) {
            assertTrue(
                    exact.value() >= partial.low() - CLOSE && exact.value() <= partial.high() + CLOSE,
                    () -> exact + " in " + partial);
        }
    }

    @Test
    void everyDayOfTwoMonthsLiesWithin() {
        List<Time> times = List.of(
                new Time(Basis.SUBSTANTIVE, "2022-01-01", "2023-09"),
                new Time(Basis.SUBSTANTIVE, "2024-01-05", ""),
                new Time(Basis.SUBSTANTIVE, "2022-06-01", "2023-05-20"),
                new Time(Basis.SUBSTANTIVE, "2023-08", ""));
        Both partial = Both.of(times);
        times.get(0)
                .everyDay()
                .forEach(one -> times.get(3)
                        .everyDay()
                        .forEach(two -> partial.assertHolds(Both.of(List.of(one, times.get(1), times.get(2), two)))));
    }

    /** Two of three have left when the second has: between the first and the last day that its date can mean. */
    @Test
    void aMedianHasTheRangeOfTheDateItRestsOn() {
        Tenures tenures = Told.measured(
                        Told.window("2020-01-01", "2024-06-01"),
                        Told.post("a", "2020-01-01", Told.holds("p", "2020-01-01", "2021-01-01")),
                        Told.post("b", "2020-01-01", Told.holds("q", "2020-01-01", "2022-02")),
                        Told.post("c", "2020-01-01", Told.holds("r", "2020-01-01", "")))
                .tenures();
        assertEquals(new Figure(775, 762, 789), TenureRange.of(tenures).median());
        assertFalse(TenureRange.of(tenures).lasting(700).open());
        assertTrue(TenureRange.of(tenures).lasting(770).open());
    }

    @Property(tries = 120)
    void whatTheDatesMeanLiesWithin(@ForAll("histories") List<Time> times, @ForAll("seeds") List<Integer> seeds) {
        Both partial = Both.of(times);
        for (int seed : seeds) {
            partial.assertHolds(Both.of(IntStream.range(0, times.size())
                    .mapToObj(at -> times.get(at).some(seed / (at + 1)))
                    .toList()));
        }
    }

    @Provide
    static Arbitrary<List<Integer>> seeds() {
        return Arbitraries.integers().list().ofSize(8);
    }

    @Provide
    static Arbitrary<List<Time>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Basis.SUBSTANTIVE, Basis.ELECTED, Basis.INTERIM, Basis.UNKNOWN),
                        Arbitraries.of("2022", "2023-02", "2023-05-20", "2023-06-01", "2023-07", "2023-10-09"),
                        Arbitraries.of("2023-10-10", "2023-11", "2024", "2024-02-01", "2024-03", "2024-06-01", ""))
                .as(Time::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }
}
