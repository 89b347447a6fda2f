package org.peerbench.matching.record;

import java.time.Instant;
import java.util.Optional;

/**
 * A colleague who was asked to look at a round before it is published.
 *
 * @param id              its id
 * @param round           id of the round
 * @param askedAccount    account of who asked
 * @param askedBy         who asked
 * @param asked           when
 * @param note            what to look at; may be empty
 * @param reviewerAccount account of the colleague
 * @param reviewer        the colleague
 * @param state           what came of it
 * @param interest        a conflict of interest in one line; empty text where there is none, empty before it was said
 * @param remarks         what the colleague said; may be empty
 * @param answered        when it was decided or taken back
 * @param revision        of its row
 */
public record RoundReview(
        String id,
        String round,
        String askedAccount,
        String askedBy,
        Instant asked,
        String note,
        String reviewerAccount,
        String reviewer,
        State state,
        Optional<String> interest,
        String remarks,
        Optional<Instant> answered,
        long revision) {
    /** What came of it. */
    public enum State {
        /** The colleague has not answered. */
        ASKED,
        /** The colleague agrees to the round as it is. */
        APPROVED,
        /** Given back with remarks. */
        RETURNED,
        /** Asked for no longer. */
        TAKEN_BACK
    }
}
