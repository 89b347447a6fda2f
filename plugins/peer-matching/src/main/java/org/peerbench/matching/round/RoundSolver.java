package org.peerbench.matching.round;

import java.util.List;
import java.util.function.Consumer;

/**
 * Solves a round exactly, level after level: each level is optimised among the solutions that are best on all before it.
 *
 * <p>The counts by tier are a maximum priority matching (J. Turner, arXiv 1512.08555); the bands spare people a poor fit
 * before the total counts. The same round gives the same outcome, in whatever order its rows stand.
 */
public final class RoundSolver {
    private RoundSolver() {}

    /** As the other, without telling anybody. */
    public static Outcome solve(Round round) {
        return solve(round, level -> {});
    }

    /**
     * Solves a round.
     *
     * @param round whose ids are known, without {@link Conflicts}
     * @param next  is told which level comes next; may end the work by throwing
     * @throws IllegalArgumentException if an id is not known, or locks and active supports contradict something
     */
    public static Outcome solve(Round round, Consumer<Level> next) {
        Rows rows = new Rows(round);
        List<Conflict> conflicts = Conflicts.of(rows);
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException("The round cannot be: " + conflicts.get(0));
        }
        Solution solution = Solution.of(rows, next);
        return new Outcome(
                solution.objective(),
                solution.matches(),
                Unserved.of(solution.network, solution.simplex),
                solution.certificate());
    }
}
