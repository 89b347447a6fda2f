package org.peerbench.leadership.post;

/** Why a holding ended, as coarsely as the public needs to know. Illness, dismissal and the like are never recorded. */
public enum EndReason {
    /** The term was over. */
    TERM_ENDED,
    /** Lost the seat, or stood down, at an election. */
    ELECTION,
    /** Took another post in the area. */
    MOVED_WITHIN_AREA,
    /** Took a post elsewhere. */
    MOVED_ELSEWHERE,
    /** Retired. */
    RETIRED,
    /** The time that had been agreed for cover was over. */
    COVER_ENDED,
    /** The post was abolished, or its organisation merged. */
    POST_ENDED,
    /** Died. */
    DIED,
    /** Not said. */
    NOT_STATED
}
