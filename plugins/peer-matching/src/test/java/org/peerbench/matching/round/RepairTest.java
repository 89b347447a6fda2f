package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class RepairTest {
    @Property(tries = 500)
    void afterAWithdrawalAsManyStayAsTheCountsByTierAllow(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome published = RoundSolver.solve(round);
        Assume.that(!published.matches().isEmpty());
        String gone = published.matches().get(0).offer();
        Round repair = Repair.after(round, published.matches(), Set.of(), Set.of(gone));
        Outcome repaired = RoundSolver.solve(repair);
        assertEquals(Enumeration.of(repair).best().orElseThrow(), repaired.objective());
        long stayed = repaired.matches().stream()
                .filter(match ->
                        published.matches().stream().anyMatch(old -> old.link().equals(match.link())))
                .count();
        assertEquals(stayed, repaired.objective().of(Level.PUBLISHED_KEPT));
        assertEquals(List.of(), Checker.check(repair, repaired));
    }
}
