package org.peerbench.host.questionnaire;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same thing is told of overlapping groups of raters, three or four times: in surveys one after the other, or in two
 * areas at once. Everything that can be answered is tried; all suppose that nobody has changed their mind.
 */
class JointTest {
    private static final int RANGE = 3;

    private final Map<List<Object>, List<Long>> safe = new HashMap<>();

    /** Who rates in which telling, as digits. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "012345 01234 012346",
                "01234 012345 0123456",
                "012345 123456 01234",
                "012345 01234 12345 012345",
                "01234 12345 012345",
                "01234 01234 012345",
                "012345 01234 012345 01234",
                "0123456 012345 01234",
                "0123456 0123 23456 012345",
                "01234 34560 012356"
            })
    void noneOfSeveralTellingsTellsOneAnswer(String tellings) {
        List<int[]> groups = Arrays.stream(tellings.split(" "))
                .map(group -> group.chars().map(digit -> digit - '0').toArray())
                .toList();
        int raters = 1 + (int) tellings.chars().filter(Character::isDigit).max().orElseThrow() - '0';
        Map<List<Object>, List<int[]>> seen = new HashMap<>();
        for (int code = 0; code < 1 << 2 * raters; code++) {
            int[] answers = answers(code, raters);
            seen.computeIfAbsent(told(groups, answers), bands -> new ArrayList<>())
                    .add(answers);
        }
        seen.forEach((bands, possible) -> assertOpen(bands, possible, raters));
        assertTrue(seen.size() > 1, "Nothing is told at all");
    }

    private static int[] answers(int code, int raters) {
        return IntStream.range(0, raters).map(i -> code >> 2 * i & RANGE).toArray();
    }

    /** All bands, one after the other; each minds those before. */
    private List<Object> told(List<int[]> groups, int[] answers) {
        List<ToldCell.Banded> told = new ArrayList<>();
        List<Object> seen = new ArrayList<>();
        for (int[] group : groups) {
            Set<String> who = new TreeSet<>(
                    Arrays.stream(group).mapToObj(Integer::toString).collect(Collectors.toSet()));
            List<Long> values = Arrays.stream(group)
                    .mapToObj(rater -> (long) answers[rater])
                    .toList();
            List<ToldCell.Banded> before = List.copyOf(told);
            Optional<Bands.Band> band = Bands.of(
                    "s",
                    values,
                    0,
                    RANGE,
                    before.stream().map(each -> each.seenBy(who)).toList(),
                    cuts -> safe.computeIfAbsent(
                            List.of(before, who, cuts),
                            key -> Joint.of(before, who, RANGE).orElseThrow().safe(cuts, who.size())));
            band.ifPresent(each -> told.add(new ToldCell.Banded(each.low(), each.high(), who)));
            seen.add(band.map(Bands.Band::mean));
        }
        return seen;
    }

    /** Outsiders, and each rater who takes the own answer away, are left with two answers of everybody else. */
    private static void assertOpen(List<Object> bands, List<int[]> possible, int raters) {
        for (int rater = 0; rater < raters; rater++) {
            for (int knows = -1; knows < raters; knows++) {
                int[] answers = new int[RANGE + 1];
                for (int[] each : possible) {
                    answers[knows < 0 ? 0 : each[knows]] |= 1 << each[rater];
                }
                for (int left : answers) {
                    assertTrue(
                            knows == rater || Integer.bitCount(left) != 1,
                            bands + ": " + rater + " is known to " + knows);
                }
            }
        }
    }
}
