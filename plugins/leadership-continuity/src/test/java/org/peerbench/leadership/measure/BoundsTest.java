package org.peerbench.leadership.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import org.peerbench.leadership.time.Edtf;

/** Bounds beside the figures of every day, or of many days, that the partial dates can mean. */
class BoundsTest {
    private static final Window WINDOW = Told.window("2023-06-01", "2024-06-01");
    private static final double CLOSE = 1e-12;

    /** One time in post, with dates as they are known; blank for still there. */
    record Time(Basis basis, String from, String until) {
        private Holding holding(String person) {
            return Told.holds(person, basis, from, until);
        }

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
    }

    @Test
    void everyDayOfTwoMonthsLiesWithinAndTheBoundsAreReached() {
        List<Time> times = List.of(
                new Time(Basis.SUBSTANTIVE, "2022-01-01", "2023-09-20"),
                new Time(Basis.INTERIM, "2023-09-28", "2024-02"),
                new Time(Basis.SUBSTANTIVE, "2024-03", ""));
        List<AreaMeasures> all = new ArrayList<>();
        times.get(0)
                .everyDay()
                .forEach(one -> times.get(1)
                        .everyDay()
                        .forEach(two ->
                                times.get(2).everyDay().forEach(three -> all.add(measured(List.of(one, two, three))))));
        assertEquals(29 * 31, all.size());
        AreaMeasures partial = measured(times);
        assertReached(partial, all, measures -> measures.occupancy().vacancyDays());
        assertReached(partial, all, measures -> measures.occupancy().vacancyRate());
        assertReached(partial, all, measures -> measures.occupancy().longestCover());
        assertReached(partial, all, measures -> measures.occupancy().notSubstantive());
        assertReached(partial, all, measures -> measures.turnover().leavers());
        assertReached(partial, all, measures -> measures.turnover().stabilityIndex());
        assertReached(partial, all, measures -> measures.timeInPost().median());
        all.forEach(exact -> assertWithin(
                exact.occupancy().interimShare(), partial.occupancy().interimShare()));
    }

    private static void assertReached(
            AreaMeasures partial, List<AreaMeasures> all, Function<AreaMeasures, Figure> figure) {
        assertEquals(
                all.stream().mapToDouble(one -> figure.apply(one).value()).min().orElseThrow(),
                figure.apply(partial).low(),
                CLOSE);
        assertEquals(
                all.stream().mapToDouble(one -> figure.apply(one).value()).max().orElseThrow(),
                figure.apply(partial).high(),
                CLOSE);
    }

    @Property(tries = 150)
    void whatTheDatesMeanLiesWithin(@ForAll("histories") List<Time> times, @ForAll("seeds") List<Integer> seeds) {
        AreaMeasures partial = measured(times);
        for (int seed : seeds) {
            AreaMeasures exact = measured(meant(times, seed));
            assertWithin(exact.occupancy().pointVacancy(), partial.occupancy().pointVacancy());
            assertWithin(exact.occupancy().notSubstantive(), partial.occupancy().notSubstantive());
            assertWithin(exact.occupancy().vacancyDays(), partial.occupancy().vacancyDays());
            assertWithin(exact.occupancy().vacancyRate(), partial.occupancy().vacancyRate());
            assertWithin(exact.occupancy().interimShare(), partial.occupancy().interimShare());
            assertWithin(exact.turnover().leavers(), partial.turnover().leavers());
            assertWithin(exact.turnover().stabilityIndex(), partial.turnover().stabilityIndex());
            assertWithin(exact.turnover().rate(), partial.turnover().rate());
            assertWithin(exact.changes().changes(), partial.changes().changes());
        }
    }

    /** Some day for each date. */
    private static List<Time> meant(List<Time> times, int seed) {
        return times.stream()
                .map(time -> new Time(time.basis(), some(time.from(), seed), some(time.until(), seed / 7)))
                .toList();
    }

    private static String some(String date, int seed) {
        List<String> days = Time.days(date).toList();
        return days.get(Math.floorMod(seed, days.size()));
    }

    private static AreaMeasures measured(List<Time> times) {
        Holding[] holdings = new Holding[times.size()];
        for (int one = 0; one < holdings.length; one++) {
            holdings[one] = times.get(one).holding("p" + one);
        }
        return Told.measured(WINDOW, Told.post("s", "2023-01-01", holdings));
    }

    private static void assertWithin(Figure exact, Figure partial) {
        if (exact.defined() && partial.defined()) {
            assertTrue(
                    exact.value() >= partial.low() - CLOSE && exact.value() <= partial.high() + CLOSE,
                    () -> exact + " in " + partial);
        }
    }

    @Provide
    static Arbitrary<List<Integer>> seeds() {
        return Arbitraries.integers().list().ofSize(6);
    }

    @Provide
    static Arbitrary<List<Time>> histories() {
        return Combinators.combine(
                        Arbitraries.of(Basis.SUBSTANTIVE, Basis.ELECTED, Basis.INTERIM, Basis.ACTING),
                        Arbitraries.of("2022", "2023-02", "2023-05-20", "2023-06-01", "2023-07", "2023-10-09"),
                        Arbitraries.of("2023-10-10", "2023-11", "2024", "2024-02-01", "2024-03", "2024-06-01", ""))
                .as(Time::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
