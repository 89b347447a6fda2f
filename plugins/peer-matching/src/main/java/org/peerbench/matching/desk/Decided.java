package org.peerbench.matching.desk;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Adjustment;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.rounds.KeptRound;

/** What was decided about a round by hand, both values side by side where a value was changed. */
public record Decided(KeptRound kept, Called called, Texts texts) {
    /** One line for each, pairs first. */
    public List<DraftPage.Decision> lines() {
        return Stream.concat(
                        kept.decisions().pins().stream().map(this::line),
                        kept.decisions().adjustments().stream().map(this::line))
                .toList();
    }

    private DraftPage.Decision line(Pin pin) {
        String sentence = texts.of(
                "desk.decided." + pin.kind(),
                called.receiver(pin.need()),
                called.theme(pin.need()),
                called.helper(pin.offer()));
        return new DraftPage.Decision(pin.id(), sentence, pin.reason(), pin.by());
    }

    private DraftPage.Decision line(Adjustment adjustment) {
        return new DraftPage.Decision(adjustment.id(), sentence(adjustment), adjustment.reason(), adjustment.by());
    }

    private String sentence(Adjustment adjustment) {
        Question question = new Question(called, texts);
        if (adjustment.what() == Adjustment.What.TIER) {
            int drawn = kept.drawn().needs().stream()
                    .filter(need -> need.id().equals(adjustment.of()))
                    .mapToInt(need -> need.tier())
                    .findFirst()
                    .orElse(adjustment.amount());
            return texts.of(
                    "desk.decided.TIER",
                    called.receiver(adjustment.of()),
                    called.theme(adjustment.of()),
                    question.urgency(adjustment.amount()),
                    question.urgency(drawn));
        }
        FullCap.Kind kind = FullCap.Kind.valueOf(adjustment.what().name());
        int drawn = Question.now(kept.drawn(), kind, adjustment.of());
        String before = drawn == Round.NO_LIMIT ? texts.of("desk.decided.noLimit") : texts.of("desk.number", drawn);
        return texts.of("desk.decided." + kind, question.name(kind, adjustment.of()), adjustment.amount(), before);
    }
}
