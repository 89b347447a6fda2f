package org.peerbench.matching.rounds;

import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.WhyNot;

/**
 * A round with the solution that belongs to it.
 *
 * @param kept    the round
 * @param outcome how good it is, who helps whom, and why others get nobody; without what proves it
 */
public record Solved(KeptRound kept, Outcome outcome) {
    /**
     * Reads one.
     *
     * @throws Refusal if there is no such round, or it is not solved
     */
    public static Solved read(String id, ToolContext context) {
        KeptRound kept = KeptRound.read(id, context);
        Outcome outcome = context.database()
                .read(sql -> new StoredRounds(sql).outcome(id))
                .map(content -> OutcomeText.read(content, context.json()).solved())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "NOT_SOLVED",
                        context.texts().of("rounds.notSolved", kept.stored().name())));
        return new Solved(kept, outcome);
    }

    /** An answer about one of its pairs, in a sentence. */
    public String sentence(Link pair, WhyNot answer, ToolContext context) {
        return new WhyNotSentence(Labels.of(kept, context), context.texts()).of(pair, answer);
    }
}
