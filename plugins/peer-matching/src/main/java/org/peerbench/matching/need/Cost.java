package org.peerbench.matching.need;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.draft.LiveRound;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Moved;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.round.WhyNot;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Words;

/** What choosing somebody for a need would cost others, were a round made of what stands today. */
record Cost(Live live, Round round, Outcome outcome, Names names, Texts texts) {
    private static final int SAID = 3;

    /** Of what stands; empty where the need would take no part in a round. */
    static Optional<Cost> of(Need need, Live live, Names names, Texts texts) {
        Round round = LiveRound.of(live, Settings.STANDARD, 1).round();
        boolean takesPart = need.state() == Need.State.CONFIRMED
                && round.needs().stream().anyMatch(each -> each.id().equals(need.id()));
        return takesPart
                ? Optional.of(new Cost(live, round, RoundSolver.solve(round), names, texts))
                : Optional.empty();
    }

    /** In a sentence. */
    String of(Need need, Offer offer) {
        WhyNot answer = WhyNot.ask(round, outcome, new Link(need.id(), offer.id()));
        if (answer instanceof WhyNot.Chosen) {
            return texts.of("need.cost.chosen");
        }
        if (answer instanceof WhyNot.Impossible) {
            return texts.of("need.cost.impossible");
        }
        List<Moved> others = ((WhyNot.Possible) answer)
                .consequence().moved().stream()
                        .filter(moved -> !moved.need().equals(need.id()))
                        .toList();
        List<String> lost = others.stream()
                .filter(moved -> moved.to().isEmpty())
                .limit(SAID)
                .map(this::named)
                .toList();
        if (lost.isEmpty()) {
            return texts.of("need.cost.none", others.size());
        }
        return texts.of("need.cost.lost", lost.stream().collect(Collectors.joining("; ")));
    }

    private String named(Moved moved) {
        return live.needs().stream()
                .filter(need -> need.id().equals(moved.need()))
                .findFirst()
                .map(need -> texts.of(
                        "need.cost.one",
                        names.area(need.area()),
                        new Words(texts).urgency(live.urgency(need).counting(need)),
                        names.theme(need.theme())))
                .orElse("");
    }
}
