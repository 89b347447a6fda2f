package org.peerbench.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.ortools.Loader;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.assignment.Costs;
import org.peerbench.matching.assignment.Lapjv;
import org.peerbench.matching.assignment.Optimum;
import org.peerbench.matching.assignment.Sense;

class RivalTest {
    @Test
    void allSolveTheSameProblem() {
        Loader.loadNativeLibraries();
        Costs costs = Costs.of(RandomCosts.uniform(30, 50, 1));
        long ours = assertInstanceOf(Optimum.class, Lapjv.solve(costs, Sense.MINIMUM))
                .total();
        try (Rival orTools = Rival.orTools(costs);
                Rival jgrapht = Rival.jgrapht(costs)) {
            assertEquals(ours, orTools.solve());
            assertEquals(ours, jgrapht.solve());
        }
    }
}
