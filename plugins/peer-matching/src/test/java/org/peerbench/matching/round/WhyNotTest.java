package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    @Property(tries = 500)
    void onASmallRoundTheAnswerIsWhatTryingEverythingWithThePairSays(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Assume.that(!round.pairs().isEmpty());
        Link pair = round.pairs().get(Math.floorMod(seed, round.pairs().size())).link();
        Outcome outcome = RoundSolver.solve(round);
        Optional<Objective> forced = Enumeration.of(WhatIf.lock(round, pair)).best();
        WhyNot answer = WhyNot.ask(round, outcome, pair);
        if (answer instanceof WhyNot.Possible possible) {
            assertEquals(forced.orElseThrow(), possible.consequence().after());
            assertEquals(pair.need(), possible.consequence().moved().get(0).need());
            assertEquals(
                    Optional.of(pair.offer()),
                    possible.consequence().moved().get(0).to());
        } else if (answer instanceof WhyNot.Chosen) {
            assertEquals(outcome.objective(), forced.orElseThrow());
        } else {
            assertTrue(forced.isEmpty() || paused(round, pair));
        }
    }

    /** A solution that a checker proves, of the round in which the pair is locked, is what forcing it costs. */
    @Test
    void twoHundredAnswersOfANationalRoundEqualForcingThePairAndSolvingAgain() {
        Round round = RandomRound.large(11, 150, 400, 200);
        Outcome outcome = RoundSolver.solve(round);
        Random random = new Random(5);
        for (int confirmed = 0; confirmed < 200; ) {
            Link pair = round.pairs().get(random.nextInt(round.pairs().size())).link();
            if (WhyNot.ask(round, outcome, pair) instanceof WhyNot.Possible possible) {
                Round locked = WhatIf.lock(round, pair);
                Outcome again = RoundSolver.solve(locked);
                assertEquals(List.of(), Checker.check(locked, again));
                assertEquals(again.objective(), possible.consequence().after());
                assertTrue(possible.consequence().firstLevelWorse().isPresent());
                confirmed++;
            }
        }
    }

    /** Forcing somebody upon a need that pauses would serve one need more and look like no cost. */
    private static boolean paused(Round round, Link pair) {
        return round.needs().stream().anyMatch(need -> need.id().equals(pair.need()) && need.paused());
    }
}
