package org.peerbench.matching.life;

/** How far a support is. */
public enum State {
    /** Both sides are asked. */
    OFFERED,
    /** Both said yes; no session was held yet. */
    ACCEPTED,
    /** At least one session was held. */
    ACTIVE,
    /** For some time not. */
    PAUSED,
    /** Both sides are asked what came of it. */
    REVIEW_DUE,
    /** Both said what came of it. */
    REVIEWED,
    /** Over; the receiving side is asked later whether it lasts. */
    CLOSED,
    /** A side said no. */
    DECLINED,
    /** A side did not answer in time. */
    EXPIRED,
    /** Taken back before the first session. */
    WITHDRAWN,
    /** Ended before it was reviewed. */
    ENDED_EARLY,
    /** Ended, and somebody else is looked for. */
    REMATCH_ASKED;

    /** Whether it takes no step any more, but for being asked whether it lasts. */
    public boolean over() {
        return switch (this) {
            case OFFERED, ACCEPTED, ACTIVE, PAUSED, REVIEW_DUE, REVIEWED -> false;
            case CLOSED, DECLINED, EXPIRED, WITHDRAWN, ENDED_EARLY, REMATCH_ASKED -> true;
        };
    }

    /** Whether the two are not brought together again on this need: a side said no, or it did not go well. */
    public boolean partsThem() {
        return this == DECLINED || this == ENDED_EARLY || this == REMATCH_ASKED;
    }

    /** Whether it came to nothing before the first session. */
    public boolean cameToNothing() {
        return this == DECLINED || this == EXPIRED || this == WITHDRAWN;
    }

    /** Whether the need is left without help. */
    public boolean leavesNeedOpen() {
        return over() && this != CLOSED;
    }
}
