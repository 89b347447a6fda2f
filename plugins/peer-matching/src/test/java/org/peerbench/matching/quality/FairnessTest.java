package org.peerbench.matching.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Objective;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.RandomRound;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;

/** Envy and pairs that would rather have each other, against trying every exchange and counting every limit anew. */
class FairnessTest {
    @Property(tries = 600)
    void envyIsWhatTryingEveryExchangeFinds(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = anySolution(round, seed);
        Set<String> found = Envy.of(round, outcome).stream()
                .map(envy -> envy.need() + " " + envy.offer() + " " + envy.holder())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(enviesByTrying(round, outcome), found);
    }

    @Property(tries = 600)
    void pairsThatWouldRatherHaveEachOtherAreWhatTryingEveryExchangeFinds(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = anySolution(round, seed);
        Set<String> found = BlockingPair.of(round, outcome).stream()
                .map(pair -> pair.need() + " " + pair.offer())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(blockingByTrying(round, outcome), found);
    }

    @Property(tries = 600)
    void aNeedThatHasNobodyNeverEnviesALessUrgentOne(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        Set<String> helped = outcome.matches().stream().map(Match::need).collect(Collectors.toSet());
        assertTrue(
                Envy.of(round, outcome).stream().allMatch(envy -> helped.contains(envy.need())),
                () -> Envy.of(round, outcome).toString());
    }

    @Property(tries = 600)
    void inTheSolutionABetterPlaceIsLeftFreeOnlyToKeepAPublishedMatch(@ForAll long seed) {
        Round round = RandomRound.small(seed);
        Outcome outcome = RoundSolver.solve(round);
        Set<String> kept =
                outcome.matches().stream().filter(Match::kept).map(Match::need).collect(Collectors.toSet());
        assertTrue(BlockingPair.of(round, outcome).stream()
                .filter(pair -> pair.displaced().isEmpty())
                .allMatch(pair -> kept.contains(pair.need())));
    }

    /** The best solution, or for every other seed one that is worse, in which more is wrong. */
    private static Outcome anySolution(Round round, long seed) {
        Outcome best = RoundSolver.solve(round);
        if (seed % 2 == 0) {
            return best;
        }
        List<Match> free =
                best.matches().stream().filter(match -> !match.forced()).toList();
        List<Match> fewer = free.isEmpty()
                ? best.matches()
                : best.matches().stream().filter(match -> match != free.get(0)).toList();
        Objective unknown = new Objective(Collections.nCopies(Level.values().length, 0L));
        return new Outcome(unknown, fewer, List.of(), best.certificate());
    }

    private static Set<String> enviesByTrying(Round round, Outcome outcome) {
        Every every = new Every(round);
        Set<String> found = new TreeSet<>();
        for (Pair pair : every.candidates()) {
            Optional<Match> own = own(outcome, pair.need());
            for (Match holder : outcome.matches()) {
                boolean better = own.map(match -> !match.forced() && match.score() < pair.score())
                        .orElse(true);
                boolean lessUrgent = every.need(holder.need()).tier()
                        > every.need(pair.need()).tier();
                if (better
                        && lessUrgent
                        && !holder.forced()
                        && holder.offer().equals(pair.offer())
                        && every.holds(
                                Every.exchanged(outcome.matches(), pair.link(), Set.of(pair.need(), holder.need())))) {
                    found.add(pair.need() + " " + pair.offer() + " " + holder.need());
                }
            }
        }
        return found;
    }

    private static Set<String> blockingByTrying(Round round, Outcome outcome) {
        Every every = new Every(round);
        Set<String> found = new TreeSet<>();
        for (Pair pair : every.candidates()) {
            Optional<Match> own = own(outcome, pair.need());
            if (own.isPresent() && (own.get().forced() || own.get().score() >= pair.score())) {
                continue;
            }
            boolean free = every.holds(Every.exchanged(outcome.matches(), pair.link(), Set.of(pair.need())));
            boolean instead = outcome.matches().stream()
                    .filter(other -> !other.forced() && other.score() < pair.score())
                    .filter(other -> !other.need().equals(pair.need()))
                    .filter(other -> every.offer(other.offer())
                            .area()
                            .equals(every.offer(pair.offer()).area()))
                    .anyMatch(other -> every.holds(
                            Every.exchanged(outcome.matches(), pair.link(), Set.of(pair.need(), other.need()))));
            if (free || instead) {
                found.add(pair.need() + " " + pair.offer());
            }
        }
        return found;
    }

    private static Optional<Match> own(Outcome outcome, String need) {
        return outcome.matches().stream()
                .filter(match -> match.need().equals(need))
                .findFirst();
    }
}
