package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SensitivityTest {
    /** The example of the matching brief: one place in an area that needs two, and one offer that both others could use. */
    @Test
    void aLimitOnWhatAnAreaReceivesCanCostCoverage() {
        Round round = new Round(
                Settings.STANDARD,
                List.of(new Area("a", 1, 0), new Area("b", 1, 0), new Area("c", 0, 2)),
                List.of(),
                List.of(new Need("i1", "a", "t", 1), new Need("i2", "a", "t", 2), new Need("i3", "b", "t", 3)),
                List.of(new Offer("o1", "c", Optional.empty(), "t", 1), new Offer("o2", "c", Optional.empty(), "t", 1)),
                List.of(new Pair("i1", "o1", 500), new Pair("i3", "o1", 500), new Pair("i2", "o2", 500)),
                List.of(),
                List.of(),
                List.of(),
                1);
        Outcome outcome = RoundSolver.solve(round);
        assertEquals(1, outcome.matches().size());
        assertEquals(2, Coverage.most(round));
        assertEquals(1, Coverage.cost(round, outcome));
    }

    @Property(tries = 300)
    void withoutLimitsOnReceivingTheMostUrgentFirstCostsNoCoverage(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        List<FullCap> none = round.areas().stream()
                .map(area -> new FullCap(FullCap.Kind.RECEIVING, area.id(), Round.NO_LIMIT))
                .toList();
        Round free = WhatIf.caps(round, none);
        assertEquals(0, Coverage.cost(free, RoundSolver.solve(free)));
    }

    @Property(tries = 200)
    void whatAMatchStandsForIsWhatTryingEverythingWithoutItSays(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        for (Match match : outcome.matches()) {
            if (!match.forced()) {
                Consequence without = WhatIf.without(round, outcome, match.link());
                Round blocked = WhatIf.block(round, match.link());
                assertEquals(Enumeration.of(blocked).best().orElseThrow(), without.after());
                assertTrue(without.firstLevelWorse().isPresent());
            }
        }
    }

    @Test
    void aMatchThatDependsOnTheWeightsStaysInSomeDrawsAndAClearOneInAll() {
        Map<String, Integer> strong = Map.of("strength", 400, "similarity", 200);
        Map<String, Integer> one = Map.of("strength", 300, "similarity", 100);
        Map<String, Integer> other = Map.of("strength", 250, "similarity", 151);
        Round round = new Round(
                Settings.STANDARD,
                List.of(new Area("a", 3, 3), new Area("b", 3, 3)),
                List.of(),
                List.of(new Need("n1", "a", "t", 1), new Need("n2", "a", "u", 1)),
                List.of(
                        new Offer("o1", "b", Optional.empty(), "t", 1),
                        new Offer("o2", "b", Optional.empty(), "t", 1),
                        new Offer("o3", "b", Optional.empty(), "u", 1)),
                List.of(
                        new Pair("n1", "o1", 400, one),
                        new Pair("n1", "o2", 401, other),
                        new Pair("n2", "o3", 600, strong)),
                List.of(),
                List.of(),
                List.of(),
                3);
        Map<Link, Integer> stays = Survival.of(round, RoundSolver.solve(round), 50, draw -> {});
        assertEquals(50, stays.get(new Link("n2", "o3")));
        int close = stays.get(new Link("n1", "o2"));
        assertTrue(close > 5 && close < 45, "in " + close);
        assertEquals(stays, Survival.of(RandomRound.shuffled(round, 4), RoundSolver.solve(round), 50, draw -> {}));
    }

    /** What a draw does to a score is worked out here by fractions. */
    @Property(tries = 100)
    void aScoreOfADrawIsTheShareOfTheWeightsThatItsPartsHold(@ForAll long seed) {
        Map<String, Integer> weights = Settings.STANDARD.weights();
        Random random = new Random(seed);
        Map<String, Integer> parts = new TreeMap<>();
        weights.forEach((part, weight) -> parts.put(part, random.nextInt(2) * weight));
        int score = parts.values().stream().mapToInt(Integer::intValue).sum();
        Round round = new Round(
                Settings.STANDARD,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Pair("n", "o", score, parts)),
                List.of(),
                List.of(),
                List.of(),
                seed);
        int drawn = Survival.drawn(round, 1).pairs().get(0).score();
        double least = 80.0 * score / (80.0 * score + 120.0 * (1000 - score)) * 1000;
        double most = 120.0 * score / (120.0 * score + 80.0 * (1000 - score)) * 1000;
        assertTrue(drawn >= least - 1 && drawn <= most + 1, score + " became " + drawn);
    }
}
