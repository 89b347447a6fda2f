package org.peerbench.matching.life;

/** What came of a step that somebody wanted to take. */
public sealed interface Outcome {
    /** It was taken. */
    record Taken(Life after) implements Outcome {}

    /** It cannot be taken. */
    record Refused(Why why) implements Outcome {}

    /** Why not. */
    enum Why {
        /** Not in this state. */
        NOT_NOW,
        /** Not by this person. */
        NOT_YOURS,
        /** A side has to be named. */
        WHICH_SIDE,
        /** This side has said so already. */
        SAID_ALREADY,
        /** The day is too early or too late. */
        WRONG_DAY,
        /** The days for it have not passed. */
        TOO_EARLY,
        /** The giver has no place left. */
        NO_PLACE
    }
}
