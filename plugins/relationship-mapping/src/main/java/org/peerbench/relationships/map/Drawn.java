package org.peerbench.relationships.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.network.ScalePoint;
import org.peerbench.relationships.sentences.Message;

/**
 * What of a network is drawn. A picture of everything says nothing, so beyond {@value #MOST_TIES} ties only the closest
 * are drawn, level by level and never part of a level; beyond {@value #MOST_UNKNOWN} unknown pairs these are left to the
 * table. What is left out is said in the picture.
 *
 * @param ties    the ties that are drawn
 * @param unknown the unknown pairs that are drawn
 * @param notes   what is not drawn, and why
 */
public record Drawn(List<Dyad> ties, List<Dyad> unknown, List<Message> notes) {
    static final int MOST_TIES = 80;
    static final int MOST_UNKNOWN = 12;

    static Drawn of(Network network, MapOptions options) {
        List<Dyad> all = network.ties();
        Scale scale = network.question().relation().scale();
        List<Integer> levels = scale.ties().stream().map(ScalePoint::value).toList();
        int level = options.level().orElseGet(() -> fitting(all, scale, levels));
        List<Dyad> ties = atLeast(all, scale, level);
        boolean confirmedOnly = options.level().isEmpty() && ties.size() > MOST_TIES;
        List<Dyad> drawn = confirmedOnly ? confirmed(ties) : ties;
        List<Dyad> unknown = network.dyads(DyadStatus.UNKNOWN);
        boolean few = options.unknown() || unknown.size() <= MOST_UNKNOWN;
        Stream<Message> left = drawn.size() == all.size()
                ? Stream.empty()
                : Stream.of(Message.of(
                        confirmedOnly ? "map.shown.confirmed" : "map.shown",
                        drawn.size(),
                        all.size(),
                        Message.of(scale.point(level).orElseThrow().label())));
        Stream<Message> hidden = few ? Stream.empty() : Stream.of(Message.of("map.unknown.hidden", unknown.size()));
        return new Drawn(
                drawn, few ? unknown : List.of(), Stream.concat(left, hidden).toList());
    }

    private static int fitting(List<Dyad> all, Scale scale, List<Integer> levels) {
        return levels.stream()
                .filter(level -> atLeast(all, scale, level).size() <= MOST_TIES)
                .findFirst()
                .orElse(levels.get(levels.size() - 1));
    }

    private static List<Dyad> atLeast(List<Dyad> ties, Scale scale, int level) {
        return ties.stream()
                .filter(tie -> scale.reaches(tie.value().getAsInt(), level))
                .toList();
    }

    private static List<Dyad> confirmed(List<Dyad> ties) {
        return ties.stream().filter(tie -> tie.status() == DyadStatus.CONFIRMED).toList();
    }

    /** The lines that a layout must keep readable: those drawn when nothing else is asked for, each pair once. */
    List<Dyad> lines() {
        Set<Set<String>> pairs = new HashSet<>();
        return Stream.concat(ties.stream(), unknown.stream())
                .filter(dyad -> pairs.add(Set.of(dyad.from(), dyad.to())))
                .toList();
    }
}
