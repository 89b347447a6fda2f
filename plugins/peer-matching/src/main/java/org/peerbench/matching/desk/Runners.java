package org.peerbench.matching.desk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;

/** Who else is willing to help on each need, the best fitting first; who is kept apart is left out. */
final class Runners {
    private final Map<String, List<Pair>> byNeed;

    Runners(Round round, Outcome outcome) {
        Set<Link> out = new HashSet<>(round.blocks());
        outcome.matches().stream().map(Match::link).forEach(out::add);
        byNeed = round.pairs().stream()
                .filter(pair -> !out.contains(pair.link()))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.score()).thenComparing(Pair::offer))
                .collect(Collectors.groupingBy(Pair::need));
    }

    List<Pair> of(String need) {
        return byNeed.getOrDefault(need, List.of());
    }
}
