package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Moved;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.WhatIf;
import org.peerbench.matching.rounds.Solved;

/**
 * What people decided by hand in a round, and what it cost: the round is solved again without it.
 *
 * @param decided  each decision with its own cost; fewer than all where the round is large
 * @param all      how many decisions there are
 * @param changed  the pairs that are matched only since somebody decided by hand: locked ones, and others that follow
 * @param together from the solution without any decision to the one with all
 */
record Hand(List<Decided> decided, int all, Set<Link> changed, Consequence together) {
    static Hand of(Solved solved) {
        List<Pin> pins = solved.kept().pins();
        Outcome outcome = solved.outcome();
        Round round = solved.kept().round();
        if (pins.isEmpty()) {
            Consequence nothing = new Consequence(outcome.objective(), outcome.objective(), List.of());
            return new Hand(List.of(), 0, Set.of(), nothing);
        }
        List<Decided> decided = pins.stream()
                .limit(Effort.solutions(round))
                .map(pin -> new Decided(pin, cost(outcome, without(round, List.of(pin)))))
                .toList();
        Consequence together = cost(outcome, without(round, pins));
        return new Hand(decided, pins.size(), changed(together), together);
    }

    private static Set<Link> changed(Consequence together) {
        Set<Link> changed = new HashSet<>();
        for (Moved moved : together.moved()) {
            moved.to().ifPresent(to -> changed.add(new Link(moved.need(), to)));
        }
        return changed;
    }

    /** From the solution without to the one that is. */
    private static Consequence cost(Outcome outcome, Round without) {
        Consequence back = WhatIf.of(outcome, without);
        List<Moved> moved = back.moved().stream()
                .map(each -> new Moved(each.need(), each.to(), each.from()))
                .toList();
        return new Consequence(back.after(), back.before(), moved);
    }

    private static Round without(Round round, List<Pin> pins) {
        return new Round(
                round.settings(),
                round.areas(),
                round.people(),
                round.needs(),
                round.offers(),
                round.pairs(),
                less(round.locks(), pins, Pin.Kind.LOCK),
                less(round.blocks(), pins, Pin.Kind.BLOCK),
                round.active(),
                round.seed());
    }

    private static List<Link> less(List<Link> links, List<Pin> pins, Pin.Kind kind) {
        List<Link> rest = new ArrayList<>(links);
        pins.stream().filter(pin -> pin.kind() == kind).forEach(pin -> rest.remove(new Link(pin.need(), pin.offer())));
        return rest;
    }
}
