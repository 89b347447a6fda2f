package org.peerbench.matching.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Reason;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Unmatched;
import org.peerbench.matching.words.Words;

/**
 * Why a need would have nobody, and what would change it.
 *
 * @param past whether the round is published: it is told how it was, and nothing would change it any more
 */
record Without(Called called, Round round, boolean past, Texts texts) {
    /** One of four reasons, in a sentence. */
    String why(Unmatched unmatched) {
        Reason reason = unmatched.reason();
        if (reason instanceof Reason.NoFeasibleOffer none) {
            return mostFirst(none).findFirst().isEmpty() ? said("nobody") : said("noFeasibleOffer", inTheWay(none));
        }
        if (reason instanceof Reason.CapacityTaken taken) {
            boolean alone = taken.needs().size() <= 1;
            return said(alone ? "capacityTaken.full" : "capacityTaken");
        }
        if (reason instanceof Reason.BelowFloor below) {
            return said("belowFloor", below.pairs());
        }
        return said("paused");
    }

    private String said(String why, Object... arguments) {
        return texts.of("desk.why." + why + (past ? ".published" : ""), arguments);
    }

    /** What stands in the way, that of most offers first. */
    private String inTheWay(Reason.NoFeasibleOffer none) {
        return mostFirst(none)
                .map(each -> texts.of(
                        clause(each.getKey()), each.getValue(), round.settings().levelGap()))
                .collect(Collectors.joining("; "));
    }

    /** A file may name what this program does not know. */
    private String clause(String rule) {
        String key = "desk.rule." + rule;
        return texts.has(key) ? key : "desk.rule.other";
    }

    private static Stream<Map.Entry<String, Integer>> mostFirst(Reason.NoFeasibleOffer none) {
        return none.ruledOut().entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()));
    }

    /** What the reason follows from, a sentence each. */
    List<String> details(Unmatched unmatched) {
        if (unmatched.reason() instanceof Reason.NoFeasibleOffer none) {
            return mostFirst(none)
                    .map(each -> texts.of("desk.why.rule", rule(each.getKey()), each.getValue()))
                    .toList();
        }
        if (unmatched.reason() instanceof Reason.CapacityTaken taken) {
            return Stream.concat(
                            taken.places().stream()
                                    .map(cap -> texts.of("desk.full." + cap.kind(), name(cap), cap.cap())),
                            taken.needs().stream()
                                    .filter(need -> !need.equals(unmatched.need()))
                                    .map(need -> texts.of("desk.why.competes", named(need))))
                    .toList();
        }
        return List.of();
    }

    /** What would change it, in a sentence; empty where nothing does. */
    String change(Unmatched unmatched) {
        if (past) {
            return "";
        }
        if (unmatched.reason() instanceof Reason.CapacityTaken taken) {
            return taken.extend().isEmpty()
                    ? texts.of("desk.change.another")
                    : texts.of("desk.change.capacityTaken", taken.extend().size(), places(taken.extend()));
        }
        if (unmatched.reason() instanceof Reason.NoFeasibleOffer none
                && mostFirst(none).findFirst().isEmpty()) {
            return texts.of("desk.change.nobody");
        }
        return texts.of("desk.change." + unmatched.reason().key());
    }

    /** The one place more that would be enough, where one is. */
    Optional<FullCap> oneMore(Unmatched unmatched) {
        return unmatched.reason() instanceof Reason.CapacityTaken taken
                        && taken.extend().size() == 1
                ? Optional.of(taken.extend().get(0)).map(cap -> new FullCap(cap.kind(), cap.id(), cap.cap() + 1))
                : Optional.empty();
    }

    private String rule(String key) {
        return texts.of("score.rule." + key, round.settings().levelGap());
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

    String name(FullCap cap) {
        return new Question(called, texts).name(cap.kind(), cap.id());
    }
}
