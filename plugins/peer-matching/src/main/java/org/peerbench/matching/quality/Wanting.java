package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;

/**
 * The pairs that a need would rather have than what it got: it would fit better, or has nobody. What is locked or under way
 * is not for choice and is left out.
 */
final class Wanting {
    private final Round round;
    private final Map<String, Match> byNeed = new HashMap<>();

    Wanting(Round round, Outcome outcome) {
        this.round = round;
        outcome.matches().forEach(match -> byNeed.put(match.need(), match));
    }

    /** Tells each such pair with the match that the need has, in the order of the round's pairs. */
    void each(BiConsumer<Pair, Optional<Match>> wanted) {
        Set<Link> blocked = new HashSet<>(round.blocks());
        Set<String> paused = new HashSet<>();
        round.needs().stream().filter(Need::paused).map(Need::id).forEach(paused::add);
        for (Pair pair : round.pairs()) {
            Optional<Match> own = Optional.ofNullable(byNeed.get(pair.need()));
            boolean better = own.map(match -> !match.forced() && pair.score() > match.score())
                    .orElse(!paused.contains(pair.need()));
            if (better && !blocked.contains(pair.link())) {
                wanted.accept(pair, own);
            }
        }
    }

    /** What ends when a need leaves what it has, and another its place. */
    static List<Link> leaving(Optional<Match> own, Match... others) {
        List<Link> links = new ArrayList<>();
        own.ifPresent(match -> links.add(match.link()));
        for (Match other : others) {
            links.add(other.link());
        }
        return links;
    }
}
