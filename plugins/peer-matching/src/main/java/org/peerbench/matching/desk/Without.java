package org.peerbench.matching.desk;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Reason;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.round.Unmatched;
import org.peerbench.matching.words.Words;

/** Why a need would have nobody, and what would change it. */
record Without(Called called, Settings settings, Texts texts) {
    private static final int SHOWN = 4;

    /** In a sentence or two. */
    String why(Unmatched unmatched) {
        Reason reason = unmatched.reason();
        if (reason instanceof Reason.NoFeasibleOffer none) {
            return none.ruledOut().isEmpty()
                    ? texts.of("desk.why.nobody")
                    : texts.of("desk.why.noFeasibleOffer", ruledOut(none));
        }
        if (reason instanceof Reason.CapacityTaken taken) {
            List<String> others = taken.needs().stream()
                    .filter(need -> !need.equals(unmatched.need()))
                    .toList();
            String named = others.stream().limit(SHOWN).map(this::named).collect(Collectors.joining("; "));
            int more = Math.max(0, others.size() - SHOWN);
            return others.isEmpty()
                    ? texts.of("desk.why.capacityTaken.full", places(taken.places()))
                    : texts.of("desk.why.capacityTaken", named, more);
        }
        if (reason instanceof Reason.BelowFloor below) {
            return texts.of("desk.why.belowFloor", below.pairs());
        }
        return texts.of("desk.why.paused");
    }

    /** In a sentence. */
    String change(Unmatched unmatched) {
        if (unmatched.reason() instanceof Reason.CapacityTaken taken) {
            return taken.extend().isEmpty()
                    ? texts.of("desk.change.another")
                    : texts.of("desk.change.capacityTaken", places(taken.extend()));
        }
        if (unmatched.reason() instanceof Reason.NoFeasibleOffer none
                && none.ruledOut().isEmpty()) {
            return texts.of("desk.change.nobody");
        }
        return texts.of("desk.change." + unmatched.reason().key());
    }

    private String ruledOut(Reason.NoFeasibleOffer none) {
        return none.ruledOut().entrySet().stream()
                .map(each -> texts.of(
                        "desk.why.rule",
                        texts.of("score.rule." + each.getKey(), settings.levelGap())
                                .toLowerCase(Locale.UK),
                        each.getValue()))
                .collect(Collectors.joining("; "));
    }

    private String named(String id) {
        Need need = called.need(id);
        String urgency = new Words(texts).urgency(OptionalInt.of(need.tier())).toLowerCase(Locale.UK);
        return texts.of("need.cost.one", called.receiver(id), urgency, called.theme(id));
    }

    private String places(List<FullCap> caps) {
        return caps.stream()
                .map(cap -> texts.of("desk.place." + cap.kind(), name(cap)))
                .collect(Collectors.joining("; "));
    }

    private String name(FullCap cap) {
        return switch (cap.kind()) {
            case RECEIVING, GIVING -> called.area(cap.id());
            case OFFER -> called.helper(cap.id());
            case PERSON -> called.person(cap.id());
        };
    }
}
