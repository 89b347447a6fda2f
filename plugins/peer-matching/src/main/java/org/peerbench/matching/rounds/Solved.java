package org.peerbench.matching.rounds;

import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Outcome;

/**
 * A round with the solution that belongs to it.
 *
 * @param kept    the round
 * @param outcome how good it is and who helps whom; without reasons and proof
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
}
