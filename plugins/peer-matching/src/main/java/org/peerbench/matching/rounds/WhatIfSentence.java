package org.peerbench.matching.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Moved;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Round;

/** Says what a change would do: first who would lose support, the most urgent before others, then who would gain it. */
final class WhatIfSentence {
    private static final int SHOWN = 4;

    private final Map<String, Integer> tiers;
    private final Labels labels;
    private final Texts texts;

    /** About a round as it would be. */
    WhatIfSentence(Round changed, Labels labels, Texts texts) {
        tiers = changed.needs().stream().collect(Collectors.toMap(Need::id, Need::tier));
        this.labels = labels;
        this.texts = texts;
    }

    /** Who would lose support and who would gain it, or the first level that gets worse. */
    String first(Consequence consequence) {
        List<Moved> lost = those(consequence.moved(), each -> each.to().isEmpty());
        List<Moved> gained = those(consequence.moved(), each -> each.from().isEmpty());
        List<String> says = new ArrayList<>();
        byTier(lost)
                .forEach((tier, needs) -> says.add(texts.of("rounds.whatIf.lost." + tier, needs.size(), named(needs))));
        if (lost.isEmpty()) {
            says.add(nobodyLoses(consequence, gained));
        }
        if (!gained.isEmpty()) {
            says.add(texts.of("rounds.whatIf.gained", gained.size(), named(gained)));
        }
        return String.join(" ", says);
    }

    /** The same with who would be helped by somebody else. */
    String of(Consequence consequence) {
        List<Moved> others = those(
                consequence.moved(),
                each -> each.from().isPresent() && each.to().isPresent());
        String first = first(consequence);
        return others.isEmpty() ? first : first + " " + texts.of("rounds.whatIf.others", others.size(), chain(others));
    }

    private String nobodyLoses(Consequence consequence, List<Moved> gained) {
        Optional<Level> worse = consequence.firstLevelWorse();
        boolean fewer = worse.isPresent() && worse.get().compareTo(Level.PUBLISHED_KEPT) < 0;
        if (worse.isEmpty() || fewer || !gained.isEmpty()) {
            return texts.of(consequence.moved().isEmpty() ? "rounds.whatIf.nobody" : "rounds.whatIf.nothingWorse");
        }
        return texts.of("rounds.whatIf." + worse.get().key(), consequence.by(worse.get()));
    }

    private Map<Integer, List<Moved>> byTier(List<Moved> moved) {
        return moved.stream()
                .collect(Collectors.groupingBy(each -> tiers.get(each.need()), TreeMap::new, Collectors.toList()));
    }

    private static List<Moved> those(List<Moved> moved, Predicate<Moved> which) {
        return moved.stream().filter(which).toList();
    }

    private String named(List<Moved> moved) {
        return shown(moved.stream().map(each -> labels.place(each.need())).toList());
    }

    private String chain(List<Moved> moved) {
        return shown(moved.stream()
                .map(each -> texts.of(
                        "rounds.whatIf.moves",
                        labels.place(each.need()),
                        labels.offer(each.from().orElseThrow()),
                        labels.offer(each.to().orElseThrow())))
                .toList());
    }

    private String shown(List<String> all) {
        String first = all.stream().limit(SHOWN).collect(Collectors.joining("; "));
        return all.size() <= SHOWN ? first : texts.of("rounds.whatIf.more", first, all.size() - SHOWN);
    }
}
