package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RoundSolverTest {
    @Property(tries = 2000)
    void noAssignmentOfASmallRoundIsBetterOnAnyLevel(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Enumeration all = Enumeration.of(round);
        Outcome outcome = RoundSolver.solve(round);
        assertEquals(all.best().orElseThrow(), outcome.objective());
        assertEquals(
                all.matches().stream().sorted().toList(),
                outcome.matches().stream().map(Match::link).toList());
    }

    @Property(tries = 200)
    void theOrderOfTheRowsDecidesNothing(@ForAll long seed) {
        Round round = RandomRound.large(seed, 12, 40, 20);
        assertEquals(RoundSolver.solve(round), RoundSolver.solve(RandomRound.shuffled(round, seed + 1)));
    }

    @Property(tries = 200)
    void everyNeedIsMatchedOrHasAReason(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        List<String> told = Stream.concat(
                        outcome.matches().stream().map(Match::need),
                        outcome.unmatched().stream().map(Unmatched::need))
                .sorted()
                .toList();
        assertEquals(round.needs().stream().map(Need::id).sorted().toList(), told);
    }
}
