package org.peerbench.matching.learning;

import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;

/** Why an offer of help came to nothing. What people said about it is theirs and is not here. */
enum Ending {
    /** Who would have helped said no. */
    GIVER_REFUSED,
    /** Who would have been helped said no. */
    RECEIVER_REFUSED,
    /** A side said no, and it is not known which. */
    REFUSED,
    /** Somebody did not answer in time. */
    NOT_ANSWERED,
    /** Taken back before the first session. */
    TAKEN_BACK,
    /** Ended before it was reviewed. */
    BROKEN_OFF,
    /** Ended, and somebody else was asked for. */
    ANOTHER_ASKED;

    /** By the state that it was left in, and by which side said no, which may be {@code null}. */
    static Ending of(State state, Side refused) {
        return switch (state) {
            case DECLINED -> refused == null ? REFUSED : refused == Side.GIVER ? GIVER_REFUSED : RECEIVER_REFUSED;
            case EXPIRED -> NOT_ANSWERED;
            case WITHDRAWN -> TAKEN_BACK;
            case ENDED_EARLY -> BROKEN_OFF;
            case REMATCH_ASKED -> ANOTHER_ASKED;
            case OFFERED, ACCEPTED, ACTIVE, PAUSED, REVIEW_DUE, REVIEWED, CLOSED ->
                throw new IllegalArgumentException("It came to something: " + state);
        };
    }
}
