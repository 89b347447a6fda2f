package org.peerbench.matching.rounds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.exchange.Impossible;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Moved;
import org.peerbench.matching.round.WhyNot;

/** Says why a need does not get a certain offer, in a sentence of which every number can be traced. */
final class WhyNotSentence {
    private static final int SHOWN = 6;

    private final Labels labels;
    private final Texts texts;

    WhyNotSentence(Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
    }

    String of(Link pair, WhyNot answer) {
        String need = labels.need(pair.need());
        String offer = labels.offer(pair.offer());
        if (answer instanceof WhyNot.Chosen) {
            return texts.of("rounds.whyNot.chosen", offer, need);
        }
        if (answer instanceof WhyNot.Impossible impossible) {
            String why = Impossible.sentence(impossible.conflicts().get(0), labels, texts);
            return texts.of("rounds.whyNot.impossible", offer, need, why);
        }
        return possible(((WhyNot.Possible) answer).consequence(), need, offer, pair);
    }

    private String possible(Consequence consequence, String need, String offer, Link pair) {
        Optional<Level> worse = consequence.firstLevelWorse();
        String first = worse.isEmpty()
                ? texts.of("rounds.whyNot.nothing", offer, need)
                : texts.of("rounds.whyNot." + worse.get().key(), offer, need, consequence.by(worse.get()));
        List<Moved> others = consequence.moved().stream()
                .filter(moved -> !moved.need().equals(pair.need()))
                .toList();
        if (others.isEmpty()) {
            return first;
        }
        String chain = others.stream().limit(SHOWN).map(this::moved).collect(Collectors.joining("; "));
        return others.size() > SHOWN
                ? texts.of("rounds.whyNot.longChain", first, chain, others.size() - SHOWN)
                : texts.of("rounds.whyNot.chain", first, chain);
    }

    private String moved(Moved moved) {
        String need = labels.need(moved.need());
        if (moved.to().isEmpty()) {
            return texts.of("rounds.moved.lost", need, labels.offer(moved.from().orElseThrow()));
        }
        String to = labels.offer(moved.to().get());
        return moved.from().isEmpty()
                ? texts.of("rounds.moved.gained", need, to)
                : texts.of(
                        "rounds.moved.changed",
                        need,
                        to,
                        labels.offer(moved.from().get()));
    }
}
