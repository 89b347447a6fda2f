package org.peerbench.matching.draft;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Support;
import org.peerbench.matching.round.Round;

/**
 * What is left of capacities beside supports that hold a place.
 *
 * @param kept      those of a round's needs to which both sides said yes: the round keeps them, and they count in it
 * @param elsewhere those of needs that are not in the round: their places are gone before it begins
 */
record Free(List<Support> kept, List<Support> elsewhere) {
    static Free of(List<Support> supports, Set<String> needs) {
        List<Support> held = supports.stream().filter(Support::holdsPlace).toList();
        return new Free(
                held.stream()
                        .filter(each -> needs.contains(each.need()) && each.state() != State.OFFERED)
                        .toList(),
                held.stream().filter(each -> !needs.contains(each.need())).toList());
    }

    /** What a limit leaves to the round: never less than what is kept, since a limit set later ends no support. */
    int of(int limit, Predicate<Support> counts) {
        if (limit == Round.NO_LIMIT) {
            return limit;
        }
        long gone = elsewhere.stream().filter(counts).count();
        long stays = kept.stream().filter(counts).count();
        return (int) Math.max(limit - gone, stays);
    }
}
