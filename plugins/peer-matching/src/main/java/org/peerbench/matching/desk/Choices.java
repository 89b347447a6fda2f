package org.peerbench.matching.desk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.rounds.Wish;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Words;

/**
 * What else could be chosen for a need of a solved round.
 *
 * @param whatIf begin of the address where a change is shown before it is taken
 */
record Choices(Solved solved, Called called, String need, String whatIf, Texts texts) {
    Round round() {
        return solved.kept().round();
    }

    Optional<Match> match() {
        return solved.outcome().matches().stream()
                .filter(match -> match.need().equals(need))
                .findFirst();
    }

    List<Pair> willing() {
        return new Runners(round(), solved.outcome()).of(need);
    }

    /** Needs whose helper could help here, and the other way round, neither decided before. */
    List<Proposal.Way> exchanges() {
        Optional<Match> own = match().filter(match -> !match.forced());
        if (own.isEmpty()) {
            return List.of();
        }
        Set<Link> able = round().pairs().stream().map(Pair::link).collect(Collectors.toSet());
        able.removeAll(new HashSet<>(round().blocks()));
        return solved.outcome().matches().stream()
                .filter(match ->
                        !match.forced() && !match.offer().equals(own.get().offer()))
                .filter(match -> able.contains(new Link(need, match.offer()))
                        && able.contains(new Link(match.need(), own.get().offer())))
                .sorted(Comparator.comparing(match -> called.receiver(match.need())))
                .map(match -> new Proposal.Way(
                        texts.of("desk.exchange", called.receiver(match.need()), called.helper(match.offer())),
                        whatIf
                                + new Wish(Map.of(
                                                "change",
                                                Wish.Kind.EXCHANGE.name(),
                                                "need",
                                                need,
                                                "other",
                                                match.need()))
                                        .query()))
                .toList();
    }

    String urgency() {
        return new Words(texts).urgency(OptionalInt.of(called.need(need).tier()));
    }

    List<Proposal.Way> urgencies() {
        return IntStream.rangeClosed(Urgency.MOST, Urgency.LEAST)
                .filter(tier -> tier != called.need(need).tier())
                .mapToObj(tier -> new Proposal.Way(
                        new Words(texts).urgency(OptionalInt.of(tier)),
                        whatIf
                                + new Wish(Map.of(
                                                "change",
                                                Wish.Kind.URGENCY.name(),
                                                "need",
                                                need,
                                                "urgency",
                                                String.valueOf(tier)))
                                        .query()))
                .toList();
    }
}
