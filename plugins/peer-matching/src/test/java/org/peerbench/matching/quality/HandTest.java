package org.peerbench.matching.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peerbench.matching.record.Adjustment;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Area;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.RoundSolver;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.rounds.Decisions;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.rounds.Solved;

/** Two needs, a most urgent one and one for later, and one offer with one place; all costs can be told by looking. */
class HandTest {
    private static final Round DRAWN = new Round(
            Settings.STANDARD,
            List.of(new Area("a", 2, 2), new Area("b", 2, 2)),
            List.of(),
            List.of(new Need("n1", "a", "t", 1), new Need("n4", "a", "t", 4)),
            List.of(new Offer("o", "b", Optional.empty(), "t", 1)),
            List.of(new Pair("n1", "o", 500), new Pair("n4", "o", 900)),
            List.of(),
            List.of(),
            List.of(),
            1);

    private static Hand hand(Decisions decisions) {
        StoredRound stored = new StoredRound(
                "r", "", StoredRound.Origin.FILE, StoredRound.Status.PROPOSED, LocalDate.of(2026, 1, 1), "", "", 1);
        Round round = decisions.in(DRAWN);
        return Hand.of(new Solved(new KeptRound(stored, DRAWN, decisions, round), RoundSolver.solve(round)));
    }

    private static Pin pin(Pin.Kind kind, String need) {
        return new Pin(kind + need, "r", kind, need, "o", "", "", 1);
    }

    private static Adjustment adjustment(Adjustment.What what, String of, int amount) {
        return new Adjustment("a" + of, "r", what, of, amount, "", "", 1);
    }

    @Test
    void aLockThatTakesAPlaceFromAMostUrgentNeedCostsOneOfThese() {
        Hand hand = hand(new Decisions(List.of(pin(Pin.Kind.LOCK, "n4")), List.of()));
        Consequence cost = hand.decided().get(0).cost().orElseThrow();
        assertEquals(Optional.of(Level.SERVED_TIER_1), cost.firstLevelWorse());
        assertEquals(1, cost.by(Level.SERVED_TIER_1));
        assertEquals(Set.of(new Link("n4", "o")), hand.changed());
    }

    @Test
    void aLockOfWhatWasProposedAnywayCostsAndChangesNothing() {
        Hand hand = hand(new Decisions(List.of(pin(Pin.Kind.LOCK, "n1")), List.of()));
        assertEquals(
                Optional.empty(), hand.decided().get(0).cost().orElseThrow().firstLevelWorse());
        assertTrue(hand.changed().isEmpty());
    }

    /** Called most urgent and the other one later, the second need is helped; by the urgency that was worked out that is a loss. */
    @Test
    void aChangedUrgencyIsCountedByTheOneThatHoldsWithoutIt() {
        Hand hand = hand(new Decisions(List.of(), List.of(adjustment(Adjustment.What.TIER, "n1", 5))));
        Consequence cost = hand.decided().get(0).cost().orElseThrow();
        assertEquals(Optional.of(Level.SERVED_TIER_1), cost.firstLevelWorse());
        assertEquals(-1, cost.by(Level.SERVED_TIER_4));
    }

    @Test
    void onePlaceMoreMakesTheRoundBetter() {
        Hand hand = hand(new Decisions(List.of(), List.of(adjustment(Adjustment.What.OFFER, "o", 2))));
        Consequence cost = hand.decided().get(0).cost().orElseThrow();
        assertEquals(Optional.empty(), cost.firstLevelWorse());
        assertEquals(-1, cost.by(Level.SERVED_TIER_4));
    }

    @Test
    void ofWhatAnotherDecisionNeedsTheCostIsNotKnown() {
        Hand hand = hand(new Decisions(
                List.of(pin(Pin.Kind.LOCK, "n1"), pin(Pin.Kind.LOCK, "n4")),
                List.of(adjustment(Adjustment.What.OFFER, "o", 2))));
        assertEquals(3, hand.all());
        assertEquals(Optional.empty(), hand.decided().get(2).cost());
    }

    @Test
    void withoutADecisionNothingIsSolvedAgain() {
        assertEquals(0, hand(new Decisions(List.of(), List.of())).all());
    }
}
