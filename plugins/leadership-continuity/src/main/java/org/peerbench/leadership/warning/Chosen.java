package org.peerbench.leadership.warning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.time.Edtf;

/**
 * Elections: those that are recorded, with the posts on which they decide, and those that only a chair's or leader's
 * expected end speaks of. What falls on one day is one warning.
 */
final class Chosen {
    private static final Set<String> ROLES = Set.of("board-chair", "council-leader", "councillor");

    private final Facts facts;
    private final Map<String, Vote> votes = new TreeMap<>();

    private Chosen(Facts facts) {
        this.facts = facts;
    }

    /** One day's elections. */
    private record Vote(Edtf on, Source source, Set<String> posts) {}

    static Stream<Warning> elections(Facts facts) {
        Chosen chosen = new Chosen(facts);
        facts.elections().stream()
                .filter(election -> facts.within(election.on(), Rule.ELECTION))
                .forEach(chosen::recorded);
        facts.now().forEach(chosen::expected);
        return chosen.votes.values().stream()
                .filter(vote -> !vote.posts().isEmpty())
                .map(chosen::warning);
    }

    private void recorded(Election election) {
        Set<String> labels = facts.posts().stream()
                .filter(history -> election.decidesOn(history.post()))
                .map(PostHistory::post)
                .map(post -> post.label())
                .collect(Collectors.toCollection(TreeSet::new));
        Optional<LocalDate> checked = facts.now()
                .filter(now -> election.decidesOn(now.post().post()))
                .flatMap(now -> now.holding().source().verifiedOn().stream())
                .max(LocalDate::compareTo);
        put(election.on(), new Source(election.source(), Optional.empty(), checked), labels);
    }

    private void expected(Facts.Now now) {
        boolean elected = ROLES.contains(now.post().post().role())
                && now.holding()
                        .outlook()
                        .kind()
                        .filter(kind -> kind == EndKind.ELECTION)
                        .isPresent();
        now.end()
                .filter(end -> elected && facts.within(end, Rule.ELECTION))
                .ifPresent(end -> put(
                        end,
                        now.holding().source(),
                        new TreeSet<>(Set.of(now.post().post().label()))));
    }

    private void put(Edtf on, Source source, Set<String> labels) {
        votes.merge(on.text(), new Vote(on, source, labels), (one, other) -> {
            Set<String> both = new TreeSet<>(one.posts());
            both.addAll(other.posts());
            return new Vote(on, one.source(), both);
        });
    }

    private Warning warning(Vote vote) {
        return new Warning(
                Rule.ELECTION,
                Rule.ELECTION.key() + ":" + vote.on().text(),
                2,
                facts.text("warning.election", facts.dates().of(vote.on()), String.join("; ", vote.posts())),
                vote.source(),
                Optional.of(vote.on().earliest()),
                facts.text("warning.election.action"),
                "/horizon");
    }
}
