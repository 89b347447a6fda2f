package org.peerbench.matching.record;

import java.time.LocalDate;

/**
 * A round that is kept.
 *
 * @param id       its id
 * @param name     for people
 * @param origin   where it comes from
 * @param status   how far it is
 * @param made     on which day
 * @param by       who made it; empty where that was not kept
 * @param account  the account of who made it; empty where that was not kept
 * @param revision of its row
 */
public record StoredRound(
        String id,
        String name,
        Origin origin,
        Status status,
        LocalDate made,
        String by,
        String account,
        long revision) {
    /** Where a round comes from. */
    public enum Origin {
        /** The needs and offers as they stood; ids are those of the records. */
        LIVE,
        /** A file, whose ids mean nothing outside of it. */
        FILE
    }

    /** How far a round is. */
    public enum Status {
        /** Not solved since it was last changed. */
        DRAFT,
        /** Solved; the matches are a proposal. */
        PROPOSED,
        /** Solved, and a colleague was asked to look at it: it waits, so that what is looked at does not change meanwhile. */
        UNDER_REVIEW,
        /** Solved, and a colleague approved what was proposed. */
        APPROVED,
        /** Decided; it changes no more. */
        PUBLISHED;

        /** Whether coordinators may decide about its pairs. */
        public boolean mayChange() {
            return this != UNDER_REVIEW && this != PUBLISHED;
        }
    }
}
