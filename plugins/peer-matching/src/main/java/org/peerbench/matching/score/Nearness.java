package org.peerbench.matching.score;

/** How near two areas are. */
public enum Nearness {
    /** They share a boundary. */
    NEXT_DOOR,
    /** The same region, not next door. */
    SAME_REGION,
    /** Another region. */
    ELSEWHERE,
    /** Not recorded. */
    UNKNOWN
}
