package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who changes between two solutions, as a chain: after each change comes one that it causes, as far as there is one. */
final class Moves {
    private final Map<String, Moved> left = new TreeMap<>();
    private final Map<String, Need> needs = new HashMap<>();
    private final Map<String, Offer> offers = new HashMap<>();

    private Moves(Round round) {
        round.needs().forEach(need -> needs.put(need.id(), need));
        round.offers().forEach(offer -> offers.put(offer.id(), offer));
    }

    /**
     * Compares.
     *
     * @param round of which both are solutions; needs and offers are looked up in it
     * @param first the need where the chain begins, if it changes
     */
    static List<Moved> between(Round round, List<Match> before, List<Match> after, Optional<String> first) {
        Moves moves = new Moves(round);
        moves.collect(before, after);
        return moves.chain(first);
    }

    private void collect(List<Match> before, List<Match> after) {
        Map<String, String> had = new HashMap<>();
        Map<String, String> has = new HashMap<>();
        before.forEach(match -> had.put(match.need(), match.offer()));
        after.forEach(match -> has.put(match.need(), match.offer()));
        TreeSet<String> all = new TreeSet<>(had.keySet());
        all.addAll(has.keySet());
        for (String need : all) {
            Optional<String> from = Optional.ofNullable(had.get(need));
            Optional<String> to = Optional.ofNullable(has.get(need));
            if (!from.equals(to)) {
                left.put(need, new Moved(need, from, to));
            }
        }
    }

    private List<Moved> chain(Optional<String> first) {
        List<Moved> chain = new ArrayList<>();
        Optional<Moved> next = first.map(left::get);
        while (!left.isEmpty()) {
            Moved here = next.orElseGet(() -> left.values().iterator().next());
            left.remove(here.need());
            chain.add(here);
            next = causedBy(here);
        }
        return chain;
    }

    private Optional<Moved> causedBy(Moved here) {
        Moved best = null;
        int closest = 0;
        for (Moved other : left.values()) {
            int close = closeness(here, other);
            if (close > closest) {
                closest = close;
                best = other;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How directly the one takes the other's place: the same offer, person, giving area, receiving area; 0 not at all. */
    private int closeness(Moved here, Moved other) {
        Offer taken = here.to().map(offers::get).orElse(null);
        Offer had = other.from().map(offers::get).orElse(null);
        if (taken != null && had != null && taken.area().equals(had.area())) {
            if (taken.id().equals(had.id())) {
                return 4;
            }
            return taken.person().isPresent() && taken.person().equals(had.person()) ? 3 : 2;
        }
        boolean given = here.from().isEmpty() && other.to().isEmpty();
        return given
                        && needs.get(here.need())
                                .area()
                                .equals(needs.get(other.need()).area())
                ? 1
                : 0;
    }
}
