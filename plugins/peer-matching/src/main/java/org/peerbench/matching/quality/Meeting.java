package org.peerbench.matching.quality;

import org.peerbench.matching.score.Nearness;

/**
 * How two who are matched can meet.
 *
 * @param near how near their areas are
 * @param way  how they want to meet
 */
record Meeting(Nearness near, Way way) {
    /** How two want to meet. */
    enum Way {
        /** At least one of them only by video. */
        VIDEO_ONLY,
        /** A visit is possible. */
        VISIT_POSSIBLE,
        /** Not recorded, as in a round from a file. */
        UNKNOWN
    }
}
