package org.peerbench.host.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerbench.api.questionnaire.Combined;

/** What a mean tells, and that it tells nobody's own answer. */
class BandsTest {
    @Test
    void nothingIsToldOfFewerThanFive() {
        assertTrue(Bands.of("s", List.of(1L, 2L, 3L, 4L), 1, 4).isEmpty());
        assertTrue(Bands.of("s", List.of(1L, 2L, 3L, 4L, 4L), 1, 4).isPresent());
    }

    @Test
    void theBandSaysHowFineItIs() {
        assertEquals(
                new Combined.Mean("s", 5, 2.5, 3.0),
                Bands.of("s", List.of(2L, 2L, 3L, 3L, 3L), 1, 4).orElseThrow());
        assertEquals(
                new Combined.Mean("s", 5, 3.0, 4.0),
                Bands.of("s", List.of(4L, 4L, 4L, 4L, 4L, 4L), 1, 4).orElseThrow());
    }

    @Property
    void theMeanLiesInItsBand(@ForAll @Size(min = 5, max = 40) List<@IntRange(min = 1, max = 6) Integer> given) {
        List<Long> values = given.stream().map(Integer::longValue).toList();
        double mean = values.stream().mapToLong(Long::longValue).average().orElseThrow();
        Combined.Mean told = Bands.of("s", values, 1, 6).orElseThrow();
        assertTrue(told.low() <= mean + 1e-9 && mean <= told.high() + 1e-9, told + " " + mean);
        assertTrue(told.ratersAtLeast() % 5 == 0 && told.ratersAtLeast() <= values.size());
    }

    /**
     * Everything that can be answered is tried: whoever sees the band, knows exactly how many answered and takes one own
     * answer away, is left with at least two possible answers of everybody else.
     */
    @ParameterizedTest
    @CsvSource({"5,2", "5,3", "5,5", "6,3", "7,3", "9,3", "10,3", "11,3", "12,5", "19,3", "20,3", "21,5", "30,3"})
    void noRaterLearnsAnothersAnswer(int raters, int range) {
        Map<Combined.Mean, List<List<Long>>> seen = new HashMap<>();
        multisets(
                raters,
                range,
                new ArrayList<>(),
                given -> seen.computeIfAbsent(Bands.of("s", given, 0, range).orElseThrow(), band -> new ArrayList<>())
                        .add(given));
        seen.forEach((band, possible) -> {
            for (long own = 0; own <= range; own++) {
                assertTrue(othersMayDiffer(possible, own), band + " " + own);
            }
        });
    }

    /** For every answer that another may have given in one case, there is a case in which it is another. */
    private static boolean othersMayDiffer(List<List<Long>> possible, long own) {
        List<Long> answers = new ArrayList<>();
        boolean any = false;
        for (List<Long> given : possible) {
            List<Long> others = new ArrayList<>(given);
            if (others.remove(Long.valueOf(own))) {
                any = true;
                answers.addAll(others);
            }
        }
        return !any || answers.stream().distinct().count() > 1;
    }

    /**
     * Wave minus wave: some raters are gone and some have joined, all others have stayed with their answers. Everything is
     * tried; whoever sees both bands, also one of those who came or went, is left with two answers of each of the others.
     */
    @ParameterizedTest
    @CsvSource({"6,1,0", "5,0,1", "6,1,1", "7,2,0", "5,0,2", "5,0,5", "10,5,0", "10,1,0", "9,0,1", "11,1,0", "20,1,0"})
    void noDifferenceOfTwoSurveysTellsWhoCameOrWent(int raters, int left, int joined) {
        int range = 3;
        Map<List<Object>, List<List<List<Long>>>> seen = new HashMap<>();
        for (long stayed = 0; stayed <= (long) (raters - left) * range; stayed++) {
            List<Long> common = spread(stayed, raters - left, range);
            multisets(
                    left,
                    range,
                    new ArrayList<>(),
                    gone -> multisets(joined, range, new ArrayList<>(), come -> {
                        Bands.Band first = Bands.of("s", both(common, gone), 0, range, List.of(), cuts -> cuts)
                                .orElseThrow();
                        Earlier earlier = new Earlier(first.low(), first.high(), left, joined);
                        Object second = Bands.of("s", both(common, come), 0, range, List.of(earlier), cuts -> cuts)
                                .orElseThrow()
                                .mean();
                        seen.computeIfAbsent(List.of(first.mean(), second), bands -> new ArrayList<>())
                                .add(List.of(gone, come));
                    }));
        }
        seen.forEach((bands, possible) -> {
            assertOpen(possible.stream().map(each -> each.get(0)).toList(), left, left + joined, bands);
            assertOpen(possible.stream().map(each -> each.get(1)).toList(), joined, left + joined, bands);
        });
    }

    private static void assertOpen(List<List<Long>> possible, int group, int all, List<Object> bands) {
        if (group > 0) {
            assertTrue(possible.stream().flatMap(List::stream).distinct().count() > 1, bands.toString());
        }
        for (long own = 0; group > 1 && all > 1 && own <= 3; own++) {
            assertTrue(othersMayDiffer(possible, own), bands + " " + own);
        }
    }

    /** Any answers with this sum: only the sum counts. */
    private static List<Long> spread(long sum, int raters, int range) {
        List<Long> values = new ArrayList<>();
        long rest = sum;
        for (int i = 0; i < raters; i++) {
            long value = Math.min(range, rest);
            values.add(value);
            rest -= value;
        }
        return values;
    }

    private static List<Long> both(List<Long> some, List<Long> others) {
        List<Long> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static void multisets(
            int raters, int range, List<Long> begun, java.util.function.Consumer<List<Long>> each) {
        if (begun.size() == raters) {
            each.accept(List.copyOf(begun));
            return;
        }
        long from = begun.isEmpty() ? 0 : Collections.max(begun);
        for (long value = from; value <= range; value++) {
            begun.add(value);
            multisets(raters, range, begun, each);
            begun.remove(begun.size() - 1);
        }
    }

    /** From all that is told of a choice, nobody can count a group of fewer than five. */
    @Property
    void noGroupOfFewerThanFiveIsCounted(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 3) Integer> given) {
        List<List<String>> choices =
                given.stream().map(option -> List.of("option" + option)).toList();
        List<Combined.Share> told = Shares.of(choices);
        long of = 0;
        for (Combined.Share share : told) {
            long count = choices.stream()
                    .filter(chosen -> chosen.contains(share.option()))
                    .count();
            assertTrue(count >= 5 && choices.size() - count >= 5, share.toString());
            assertTrue(share.chosenAtLeast() % 5 == 0 && share.ofAtLeast() % 5 == 0);
            of += count;
        }
        long rest = choices.size() - of;
        assertTrue(told.isEmpty() || rest == 0 || rest >= 5, told + " leaves " + rest);
    }

    @Test
    void anOptionThatEverybodyChoseIsNotTold() {
        assertEquals(List.of(), Shares.of(Collections.nCopies(12, List.of("yes"))));
        List<List<String>> split = new ArrayList<>(Collections.nCopies(7, List.of("yes")));
        split.addAll(Collections.nCopies(6, List.of("no")));
        assertEquals(List.of(new Combined.Share("no", 5, 10), new Combined.Share("yes", 5, 10)), Shares.of(split));
        assertEquals(Optional.empty(), Bands.of("s", List.of(), 1, 4));
    }
}
