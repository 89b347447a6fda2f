package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.matching.record.Adjustment;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.round.Conflicts;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Moved;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Objective;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.WhatIf;
import org.peerbench.matching.rounds.Decisions;
import org.peerbench.matching.rounds.Solved;

/**
 * What people decided by hand in a round, and what it cost: the round is solved again without it.
 *
 * @param decided  decisions with their own cost; fewer than all where the round is large
 * @param all      how many decisions there are
 * @param changed  the pairs that are matched only since somebody decided by hand: locked ones, and others that follow
 * @param together from the solution without any decision to the one with all
 */
record Hand(List<Costed> decided, int all, Set<Link> changed, Consequence together) {
    private static final int TIERS = 5;

    static Hand of(Solved solved) {
        Decisions decisions = solved.kept().decisions();
        Outcome outcome = solved.outcome();
        int all = decisions.pins().size() + decisions.adjustments().size();
        if (all == 0) {
            Consequence nothing = new Consequence(outcome.objective(), outcome.objective(), List.of());
            return new Hand(List.of(), 0, Set.of(), nothing);
        }
        List<Costed> decided = new ArrayList<>();
        int most = Effort.solutions(solved.kept().drawn());
        for (Pin pin : decisions.pins()) {
            if (decided.size() < most) {
                Round rest = decisions
                        .without(pin::equals, each -> false)
                        .in(solved.kept().drawn());
                decided.add(new Costed(
                        pin.id(), pin.kind().name(), pin.need(), Optional.of(pin.offer()), cost(outcome, rest)));
            }
        }
        for (Adjustment each : decisions.adjustments()) {
            if (decided.size() < most) {
                Round rest = decisions
                        .without(pin -> false, each::equals)
                        .in(solved.kept().drawn());
                decided.add(
                        new Costed(each.id(), each.what().name(), each.of(), Optional.empty(), cost(outcome, rest)));
            }
        }
        Consequence together = cost(outcome, solved.kept().drawn()).orElseThrow();
        return new Hand(decided, all, changed(together), together);
    }

    private static Set<Link> changed(Consequence together) {
        Set<Link> changed = new HashSet<>();
        for (Moved moved : together.moved()) {
            moved.to().ifPresent(to -> changed.add(new Link(moved.need(), to)));
        }
        return changed;
    }

    /** From the solution without to the one that is; empty if the round cannot be without. */
    private static Optional<Consequence> cost(Outcome outcome, Round without) {
        if (!Conflicts.of(without).isEmpty()) {
            return Optional.empty();
        }
        Consequence back = WhatIf.of(outcome, without);
        List<Moved> moved = back.moved().stream()
                .map(each -> new Moved(each.need(), each.to(), each.from()))
                .toList();
        return Optional.of(new Consequence(back.after(), counted(outcome, without), moved));
    }

    /** How good a solution is by the urgencies of another round. */
    private static Objective counted(Outcome outcome, Round by) {
        Map<String, Integer> tiers = by.needs().stream().collect(Collectors.toMap(Need::id, Need::tier));
        long[] served = new long[TIERS];
        outcome.matches().forEach(match -> served[tiers.get(match.need()) - 1]++);
        List<Long> values = new ArrayList<>(outcome.objective().values());
        for (Level level : Level.values()) {
            if (level.ordinal() < TIERS) {
                values.set(level.ordinal(), served[level.ordinal()]);
            }
        }
        return new Objective(values);
    }
}
