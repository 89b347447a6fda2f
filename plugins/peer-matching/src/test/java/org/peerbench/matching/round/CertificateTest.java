package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CertificateTest {
    @Property(tries = 500)
    void theCertificateOfASmallRoundHolds(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        assertEquals(List.of(), Checker.check(round, RoundSolver.solve(round)));
    }

    @Test
    void theCertificateOfANationalRoundHolds() {
        Round round = RandomRound.large(7, 150, 400, 200);
        assertEquals(List.of(), Checker.check(round, RoundSolver.solve(round)));
    }

    @Property(tries = 300)
    void noCertificateHoldsForAnotherSolution(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        Assume.that(!outcome.matches().isEmpty() && !outcome.matches().get(0).forced());
        List<Match> fewer =
                new ArrayList<>(outcome.matches().subList(1, outcome.matches().size()));
        Outcome worse = new Outcome(outcome.objective(), fewer, outcome.unmatched(), outcome.certificate());
        assertFalse(Checker.check(round, worse).isEmpty());
    }
}
