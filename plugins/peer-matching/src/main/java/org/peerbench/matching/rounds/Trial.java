package org.peerbench.matching.rounds;

import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.exchange.Impossible;
import org.peerbench.matching.round.Change;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Tried;
import org.peerbench.matching.round.WhatIf;

/**
 * A change of a round that was tried and not taken.
 *
 * @param changed     the round with it
 * @param consequence what it would do; empty where it cannot be
 * @param first       what to know first of it, or why it cannot be
 * @param sentence    the same with who would be helped by somebody else
 */
public record Trial(Round changed, Optional<Consequence> consequence, String first, String sentence) {
    /** Tries it. */
    public static Trial of(Solved solved, Change change, ToolContext context) {
        Round round = solved.kept().round();
        Round changed = change.in(round);
        Labels labels = Labels.of(solved.kept(), changed, context);
        Tried tried = WhatIf.ask(round, solved.outcome(), change);
        if (tried instanceof Tried.Impossible impossible) {
            String why = Impossible.sentence(impossible.conflicts().get(0), labels, context.texts());
            return new Trial(changed, Optional.empty(), why, why);
        }
        Consequence consequence = ((Tried.Possible) tried).consequence();
        WhatIfSentence says = new WhatIfSentence(changed, labels, context.texts());
        return new Trial(changed, Optional.of(consequence), says.first(consequence), says.of(consequence));
    }

    /** Whether it can be. */
    public boolean possible() {
        return consequence.isPresent();
    }
}
