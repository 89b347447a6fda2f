package org.peerbench.matching.round;

import java.util.List;
import java.util.Optional;

/** Why a need does not get a certain offer: the pair is forced, and the round solved again. */
public sealed interface WhyNot {
    /** It does get it. */
    record Chosen(Match match) implements WhyNot {}

    /** It cannot, whatever else is chosen. */
    record Impossible(List<Conflict> conflicts) implements WhyNot {
        public Impossible {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** It could, at this cost. */
    record Possible(Consequence consequence) implements WhyNot {}

    /**
     * Answers.
     *
     * @param round   as it was solved; the pair's ids are known in it
     * @param outcome its solution
     */
    static WhyNot ask(Round round, Outcome outcome, Link pair) {
        Optional<Match> match = outcome.matches().stream()
                .filter(one -> one.link().equals(pair))
                .findFirst();
        if (match.isPresent()) {
            return new Chosen(match.get());
        }
        if (round.needs().stream().anyMatch(need -> need.id().equals(pair.need()) && need.paused())) {
            return new Impossible(List.of(new Conflict.Paused(pair)));
        }
        Rows rows = new Rows(WhatIf.lock(round, pair));
        List<Conflict> conflicts = Conflicts.of(rows);
        if (!conflicts.isEmpty()) {
            return new Impossible(conflicts);
        }
        Solution forced = Solution.of(rows, level -> {});
        List<Moved> moved = Moves.between(round, outcome.matches(), forced.matches(), Optional.of(pair.need()));
        return new Possible(new Consequence(outcome.objective(), forced.objective(), moved));
    }
}
