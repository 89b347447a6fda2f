package org.peerbench.relationships.sentences;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.date.PartialDate;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Verdict;
import org.peerbench.relationships.network.Word;

/**
 * One line of the table that says what the picture shows.
 *
 * @param who        a partner
 * @param whom       the other; in a directed network the one that the arc leads to
 * @param status     tie confirmed or one-sided, or not yet known
 * @param closeness  how closely, or "not yet known"
 * @param saysSo     who says so, and what the other says
 * @param since      since when: for a confirmed tie since both say so; empty when no date was given
 * @param sources    where the reports that count come from, each once
 * @param rank       the place of its closeness among the levels that mean a tie, 1 for the weakest; 0 when not known
 * @param reports    how many reports there are about the two
 * @param certain    false when a partial date leaves open whether it was so on the day asked for
 */
public record TieRow(
        Actor who,
        Actor whom,
        DyadStatus status,
        Message closeness,
        Message saysSo,
        Optional<PartialDate> since,
        List<String> sources,
        int rank,
        int reports,
        boolean certain) {

    /** A row for every tie, closest first, and then one for every pair that is not yet known. */
    public static List<TieRow> of(Network network) {
        return of(network, network.dyads(DyadStatus.UNKNOWN));
    }

    /** The row of one pair, whatever is known of it. */
    public static TieRow of(Network network, Dyad dyad) {
        Map<String, Actor> actors = new HashMap<>();
        network.actors().forEach(actor -> actors.put(actor.id(), actor));
        return row(network, actors, dyad);
    }

    /** A row for every tie, closest first, and none for what is not known. */
    public static List<TieRow> ofTies(Network network) {
        return of(network, List.of());
    }

    private static List<TieRow> of(Network network, List<Dyad> unknown) {
        Map<String, Actor> actors = new HashMap<>();
        network.actors().forEach(actor -> actors.put(actor.id(), actor));
        Comparator<Dyad> closest = Comparator.comparingInt(
                dyad -> -network.question().relation().scale().rank(dyad.value().orElseThrow()));
        return Stream.concat(network.ties().stream().sorted(closest), unknown.stream())
                .map(dyad -> row(network, actors, dyad))
                .toList();
    }

    private static TieRow row(Network network, Map<String, Actor> actors, Dyad dyad) {
        List<Word> speakers = speakers(dyad);
        return new TieRow(
                actors.get(dyad.from()),
                actors.get(dyad.to()),
                dyad.status(),
                closeness(network, dyad),
                new WhoSaysSo(
                                network.question().relation().scale(),
                                dyad,
                                actors.get(dyad.from()),
                                actors.get(dyad.to()))
                        .message(),
                since(speakers),
                sources(speakers),
                rank(network, dyad),
                dyad.reports(),
                speakers.stream().allMatch(Word::certain));
    }

    private static Message closeness(Network network, Dyad dyad) {
        return dyad.value().isPresent()
                ? WhoSaysSo.level(
                        network.question().relation().scale(), dyad.value().getAsInt())
                : Message.of("tie.unknown");
    }

    private static int rank(Network network, Dyad dyad) {
        return dyad.value().isPresent()
                ? network.question().relation().scale().rank(dyad.value().getAsInt())
                : 0;
    }

    private static List<Word> speakers(Dyad dyad) {
        return Stream.of(dyad.says(), dyad.answers())
                .filter(word -> dyad.tie() ? word.verdict() == Verdict.YES : word.given())
                .toList();
    }

    private static Optional<PartialDate> since(List<Word> speakers) {
        return speakers.stream()
                .flatMap(word -> word.report().flatMap(Report::since).stream())
                .max(Comparator.comparing(PartialDate::earliest));
    }

    private static List<String> sources(List<Word> speakers) {
        return speakers.stream()
                .flatMap(word -> word.report().map(Report::source).stream())
                .filter(source -> !source.isBlank())
                .distinct()
                .toList();
    }

    /** All of it in one line, for the picture. */
    public Message title() {
        return status == DyadStatus.UNKNOWN
                ? Message.of("tie.title.unknown", who.label(), whom.label(), saysSo)
                : Message.of("tie.title", who.label(), whom.label(), closeness, saysSo);
    }
}
