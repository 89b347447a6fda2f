package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlackTest {
    @Property(tries = 200)
    void slackIsWhatTryingEverythingWithoutTheMatchCosts(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        List<Slack> all = Slack.of(round, outcome, match -> {});
        assertEquals(outcome.matches().stream().filter(match -> !match.forced()).count(), all.size());
        for (Slack slack : all) {
            Objective without =
                    Enumeration.of(WhatIf.block(round, slack.match())).best().orElseThrow();
            assertEquals(Optional.of(slack.level()), outcome.objective().firstDifference(without));
            assertEquals(
                    slack.level().worseBy(outcome.objective().of(slack.level()), without.of(slack.level())),
                    slack.by());
        }
    }

    /** Where no score is below 700 the bands decide nothing: the match holds for one point less than its slack, and no longer. */
    @Property(tries = 300)
    void aMatchHoldsUntilItsSlackIsSpentAndNoLonger(@ForAll long seed) {
        Round round = high(RandomRound.small(seed), null, 0);
        Outcome outcome = RoundSolver.solve(round);
        for (Slack slack : Slack.of(round, outcome, match -> {})) {
            if (slack.level() == Level.TOTAL_SCORE) {
                assertTrue(chosen(high(round, slack.match(), slack.by() - 1)).contains(slack.match()));
                assertFalse(chosen(high(round, slack.match(), slack.by() + 1)).contains(slack.match()));
            } else if (slack.level().compareTo(Level.TOTAL_SCORE) < 0) {
                assertTrue(chosen(high(round, slack.match(), 1000)).contains(slack.match()));
            } else {
                assertFalse(chosen(high(round, slack.match(), 1)).contains(slack.match()));
            }
        }
    }

    /** 63 points: the example of the brief. */
    @Test
    void aMatchHoldsUntilAnotherWouldFitBetterBySixtyThreePoints() {
        Round round = new Round(
                Settings.STANDARD,
                List.of(new Area("a", 1, 0), new Area("b", 0, 2)),
                List.of(),
                List.of(new Need("n", "a", "t", 1)),
                List.of(new Offer("o", "b", Optional.empty(), "t", 1), new Offer("p", "b", Optional.empty(), "t", 1)),
                List.of(new Pair("n", "o", 863), new Pair("n", "p", 800)),
                List.of(),
                List.of(),
                List.of(),
                1);
        List<Slack> all = Slack.of(round, RoundSolver.solve(round), match -> {});
        assertEquals(List.of(new Slack(new Link("n", "o"), Level.TOTAL_SCORE, 63, Optional.of("p"))), all);
    }

    /** All scores far above 700 and apart from one another, one of them lower by so many points. */
    private static Round high(Round round, Link lower, long by) {
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : round.pairs()) {
            int score = pair.score() >= 2000 ? pair.score() : 2000 + pair.score();
            pairs.add(new Pair(pair.need(), pair.offer(), pair.link().equals(lower) ? (int) (score - by) : score));
        }
        return new Round(
                round.settings(),
                round.areas(),
                round.people(),
                round.needs(),
                round.offers(),
                pairs,
                round.locks(),
                round.blocks(),
                round.active(),
                round.seed());
    }

    private static List<Link> chosen(Round round) {
        return RoundSolver.solve(round).matches().stream().map(Match::link).toList();
    }
}
