package org.peerbench.matching.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.round.BestTotal;
import org.peerbench.matching.round.Coverage;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.rounds.Solved;

/**
 * How good a round is, all of it.
 *
 * @param served    by urgency
 * @param most      how many needs could be helped if only their number counted
 * @param total     points of all matches together
 * @param bestTotal points that they could have if nothing else counted
 * @param supports  what the round led to; empty while it is a draft, and for one from a file
 * @param delivery  what became of these
 * @param repeated  whether solving it again gave the same to the byte; empty where it was not tried
 */
record RoundQuality(
        List<Served> served,
        long most,
        Fits fits,
        List<Envy> envies,
        List<BlockingPair> blocking,
        Load load,
        long total,
        long bestTotal,
        Moves moves,
        Hand hand,
        Distance distance,
        List<Followed> supports,
        Delivery delivery,
        Optional<Boolean> repeated) {
    static RoundQuality of(Solved solved, ToolContext context) {
        Round round = solved.kept().round();
        Outcome outcome = solved.outcome();
        List<Followed> supports = FollowedSupports.of(solved.kept().stored().id(), context);
        return new RoundQuality(
                Served.of(round, outcome),
                Coverage.most(round),
                Fits.of(outcome),
                Envy.of(round, outcome),
                BlockingPair.of(round, outcome),
                Load.of(round, outcome),
                outcome.objective().of(Level.TOTAL_SCORE),
                BestTotal.of(round),
                Moves.of(round, outcome),
                Hand.of(solved),
                Distance.of(Meetings.of(solved, context)),
                supports,
                Delivery.of(supports, LocalDate.now(context.clock())),
                Effort.solutions(round) > 0 ? Optional.of(solved.repeats(context)) : Optional.empty());
    }

    Served all() {
        return Served.together(served);
    }

    /** By how much all matches together fit less well than they could, of what they could. */
    Share price() {
        return new Share(bestTotal - total, bestTotal);
    }
}
