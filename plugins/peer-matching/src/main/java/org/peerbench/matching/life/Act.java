package org.peerbench.matching.life;

import java.time.LocalDate;

/** A step that somebody takes with a support. */
public sealed interface Act {
    /** Says yes for a side. */
    record Accept() implements Act {}

    /** Says no for a side. */
    record Decline() implements Act {}

    /** The days for an answer have passed. */
    record Expire() implements Act {}

    /** Takes it back before the first session. */
    record Withdraw() implements Act {}

    /**
     * Agrees on a session.
     *
     * @param on the day of it
     */
    record Book(LocalDate on) implements Act {}

    /**
     * Says that a session was held.
     *
     * @param on the day of it
     */
    record Log(LocalDate on) implements Act {}

    /** Says after the first session how the two fit. */
    record SayFit(Fit fit) implements Act {}

    /**
     * Interrupts it.
     *
     * @param until the day on which it goes on
     */
    record Pause(LocalDate until) implements Act {}

    /**
     * Goes on after a pause.
     *
     * @param placeFree whether the giver has a place, where the pause gave it away
     */
    record Resume(boolean placeFree) implements Act {}

    /**
     * Lasts longer, or begins again after the reviews.
     *
     * @param until     the new last day
     * @param placeFree whether the giver has a place, where the reviews gave it away
     */
    record Extend(LocalDate until, boolean placeFree) implements Act {}

    /** Asks both sides what came of it. */
    record AskForReview() implements Act {}

    /** Says for a side what came of it. */
    record Review() implements Act {}

    /** Closes it after both reviews. */
    record Close() implements Act {}

    /** Ends it before it was reviewed. */
    record EndEarly() implements Act {}

    /** Ends it and asks for somebody else. */
    record AskForAnother() implements Act {}

    /**
     * Says whether it lasted.
     *
     * @param months after how many months: 3, 6 or 12
     */
    record Sustain(int months) implements Act {}
}
