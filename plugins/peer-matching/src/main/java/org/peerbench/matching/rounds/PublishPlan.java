package org.peerbench.matching.rounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;

/**
 * What publishing a round of records does.
 *
 * @param asked     new matches: both sides are asked
 * @param kept      matches that were offered or agreed before, and stay as they are
 * @param takenBack offers that the round moved: both sides are told that they will not go on
 */
public record PublishPlan(List<Match> asked, List<Match> kept, List<StoredSupport> takenBack) {
    public PublishPlan {
        asked = List.copyOf(asked);
        kept = List.copyOf(kept);
        takenBack = List.copyOf(takenBack);
    }

    /** As things stand now. */
    public static PublishPlan of(Solved solved, Handle sql) {
        Map<String, Match> matches =
                solved.outcome().matches().stream().collect(Collectors.toMap(Match::need, Function.identity()));
        List<StoredSupport> held = new StoredSupports(sql)
                .all().stream().filter(each -> each.life().takesPlace()).toList();
        Map<Boolean, List<Match>> known = solved.outcome().matches().stream()
                .collect(Collectors.partitioningBy(
                        match -> held.stream().anyMatch(each -> link(each).equals(match.link()))));
        List<StoredSupport> takenBack = solved.kept().round().needs().stream()
                .flatMap(need ->
                        held.stream().filter(each -> each.need().equals(need.id()) && moved(need, each, matches)))
                .toList();
        return new PublishPlan(known.get(false), known.get(true), takenBack);
    }

    /** Only what the round knew to be offered is taken back; what was offered since, stands in the way of publishing. */
    private static boolean moved(Need need, StoredSupport held, Map<String, Match> matches) {
        Optional<String> now = Optional.ofNullable(matches.get(need.id())).map(Match::offer);
        return held.life().state() == State.OFFERED
                && need.published().equals(Optional.of(held.offer()))
                && !now.equals(need.published());
    }

    private static Link link(StoredSupport support) {
        return new Link(support.need(), support.offer());
    }
}
