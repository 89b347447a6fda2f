package org.peerbench.matching.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.rounds.Wish;

/** The limits that decide whether a need gets somebody: its area's, and those of whoever fits it best. */
record NeedPlaces(Choices choices) {
    private static final int GIVERS = 4;

    List<ChoicesPage.Limit> lines() {
        Round round = choices.round();
        Set<FullCap> caps = new LinkedHashSet<>();
        givers().forEach(offer -> {
            add(caps, FullCap.Kind.OFFER, offer.id());
            offer.person().ifPresent(person -> add(caps, FullCap.Kind.PERSON, person));
            add(caps, FullCap.Kind.GIVING, offer.area());
        });
        add(caps, FullCap.Kind.RECEIVING, choices.called().need(choices.need()).area());
        return caps.stream()
                .filter(cap -> Question.now(round, cap.kind(), cap.id()) != Round.NO_LIMIT)
                .map(this::line)
                .toList();
    }

    private void add(Set<FullCap> caps, FullCap.Kind kind, String id) {
        caps.add(new FullCap(kind, id, Question.now(choices.round(), kind, id)));
    }

    private List<Offer> givers() {
        Set<String> ids = Stream.concat(
                        choices.match().stream().map(match -> match.offer()),
                        choices.willing().stream().map(Pair::offer))
                .limit(GIVERS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return ids.stream()
                .flatMap(id -> choices.round().offers().stream()
                        .filter(offer -> offer.id().equals(id)))
                .toList();
    }

    private ChoicesPage.Limit line(FullCap cap) {
        Question question = new Question(choices.called(), choices.texts());
        return new ChoicesPage.Limit(
                choices.texts().of("desk.limit." + cap.kind(), question.name(cap.kind(), cap.id())),
                cap.cap(),
                path(cap, cap.cap() + 1),
                cap.cap() == 0 ? "" : path(cap, cap.cap() - 1));
    }

    private String path(FullCap cap, int capacity) {
        return choices.whatIf()
                + Wish.of(new FullCap(cap.kind(), cap.id(), capacity)).query();
    }
}
