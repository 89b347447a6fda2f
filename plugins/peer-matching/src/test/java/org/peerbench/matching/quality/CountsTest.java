package org.peerbench.matching.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.RandomRound;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;
import org.peerbench.matching.round.Settings;

class CountsTest {
    @Property(tries = 300)
    void theCountsByUrgencyAreThoseOfTheObjective(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        List<Served> served = Served.of(round, outcome);
        for (Served each : served) {
            assertEquals(outcome.objective().of(Level.values()[each.tier() - 1]), each.helped());
        }
        Served all = Served.together(served);
        assertEquals(round.needs().size(), all.wanted());
        assertEquals(outcome.unmatched().size(), all.wanted() - all.helped());
    }

    @Property(tries = 300)
    void theLoadIsThatOfTheObjectiveAndWithinWhatCouldBeGiven(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        Load load = Load.of(round, outcome);
        assertEquals(outcome.objective().of(Level.GIVING_LOAD), load.squares());
        assertEquals(outcome.matches().size(), load.total());
        assertTrue(load.areas().stream().allMatch(giver -> giver.gives() <= giver.could()));
        assertEquals(0, load.areas().stream().mapToInt(Giver::net).sum());
    }

    @Property(tries = 300)
    void theBandsAreThoseOfTheObjective(@ForAll long seed) {
        Outcome outcome = RoundSolver.solve(RandomRound.small(seed));
        List<Integer> bands = Fits.of(outcome).bands();
        for (int band = 0; band < 7; band++) {
            assertEquals(
                    outcome.objective().of(Level.values()[Level.BELOW_100.ordinal() + band]), (long) bands.get(band));
        }
        assertEquals(
                outcome.matches().size(), bands.stream().mapToInt(each -> each).sum());
    }

    @Property(tries = 300)
    void whatWasKeptOfPublishedMatchesIsThatOfTheObjective(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        Moves moves = Moves.of(round, outcome);
        assertEquals(outcome.objective().of(Level.PUBLISHED_KEPT), moves.kept());
        assertEquals(outcome.matches().stream().filter(Match::kept).count(), moves.kept());
        assertTrue(moves.had() <= moves.moved() + moves.lost());
    }

    @Test
    void anEmptyRoundHasNoFigures() {
        Round round = new Round(
                Settings.STANDARD,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1);
        Outcome outcome = RoundSolver.solve(round);
        assertEquals(OptionalLong.empty(), Fits.of(outcome).median());
        assertEquals(OptionalLong.empty(), Load.of(round, outcome).gini().thousandths());
        assertEquals(0, Served.together(Served.of(round, outcome)).wanted());
        assertEquals(List.of(), Envy.of(round, outcome));
        assertEquals(List.of(), BlockingPair.of(round, outcome));
    }
}
