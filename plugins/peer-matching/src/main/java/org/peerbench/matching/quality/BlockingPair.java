package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;

/**
 * Two who would both rather have each other: the need fits better with this offer than with what it has, and the giving area
 * has a place left for it, or fits better with it than with one of those it helps, all limits kept. D. Gale, L. S. Shapley
 * 1962; with limits within limits as in D. J. Abraham, R. W. Irving, D. F. Manlove, "Two algorithms for the student-project
 * allocation problem" (Journal of Discrete Algorithms 5, 2007), where the project is the offer and the lecturer the area.
 *
 * @param need      id of the need
 * @param offer     id of the offer
 * @param displaced id of the need that would lose its place; empty where a place is free
 * @param now       how well the need fits with what it has; empty where it has nobody
 * @param then      how well the two would fit
 */
record BlockingPair(String need, String offer, Optional<String> displaced, Optional<Integer> now, int then) {
    /** All of a round, in the order of its pairs. */
    static List<BlockingPair> of(Round round, Outcome outcome) {
        Occupancy places = new Occupancy(round, outcome.matches());
        Map<String, List<Match>> givenBy = new HashMap<>();
        outcome.matches().stream()
                .filter(match -> !match.forced())
                .sorted(Comparator.comparingInt(Match::score).thenComparing(Match::need))
                .forEach(match -> givenBy.computeIfAbsent(
                                places.offer(match.offer()).area(), area -> new ArrayList<>())
                        .add(match));
        List<BlockingPair> found = new ArrayList<>();
        new Wanting(round, outcome).each((pair, own) -> {
            Optional<Integer> now = own.map(Match::score);
            if (places.allows(pair.link(), Wanting.leaving(own))) {
                found.add(new BlockingPair(pair.need(), pair.offer(), Optional.empty(), now, pair.score()));
                return;
            }
            List<Match> others = givenBy.getOrDefault(places.offer(pair.offer()).area(), List.of());
            worst(pair, own, others, places)
                    .ifPresent(other -> found.add(
                            new BlockingPair(pair.need(), pair.offer(), Optional.of(other.need()), now, pair.score())));
        });
        return found;
    }

    /** Whom the area would rather give up: of those whose place is enough, the one that fits least. */
    private static Optional<Match> worst(Pair pair, Optional<Match> own, List<Match> others, Occupancy places) {
        return others.stream()
                .filter(other -> other.score() < pair.score() && !other.need().equals(pair.need()))
                .filter(other -> places.allows(pair.link(), Wanting.leaving(own, other)))
                .findFirst();
    }
}
