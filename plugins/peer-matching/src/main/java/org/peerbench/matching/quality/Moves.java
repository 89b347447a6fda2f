package org.peerbench.matching.quality;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;

/**
 * What became of matches that were published before.
 *
 * @param before how many there were; the next three add up to it
 * @param kept   stay
 * @param moved  help somebody else now, or their need is helped by another
 * @param lost   the need has nobody now
 * @param had    of those not kept, how many had to go: the pair is no longer possible, or a decision by hand goes against it
 */
record Moves(int before, int kept, int moved, int lost, int had) {
    static Moves of(Round round, Outcome outcome) {
        Map<String, Match> now = new HashMap<>();
        outcome.matches().forEach(match -> now.put(match.need(), match));
        Set<Link> possible = new HashSet<>();
        round.pairs().stream().map(Pair::link).forEach(possible::add);
        round.blocks().forEach(possible::remove);
        Set<String> forced = new HashSet<>();
        outcome.matches().stream().filter(Match::forced).forEach(match -> forced.add(match.need()));
        int[] counts = new int[4];
        for (Need need : round.needs()) {
            if (need.published().isEmpty()) {
                continue;
            }
            Link before = new Link(need.id(), need.published().orElseThrow());
            Optional<Link> after = Optional.ofNullable(now.get(need.id())).map(Match::link);
            boolean stays = after.equals(Optional.of(before));
            counts[stays ? 0 : after.isPresent() ? 1 : 2]++;
            boolean may = possible.contains(before) && !need.paused() && !forced.contains(need.id());
            counts[3] += !stays && !may ? 1 : 0;
        }
        return new Moves(counts[0] + counts[1] + counts[2], counts[0], counts[1], counts[2], counts[3]);
    }
}
