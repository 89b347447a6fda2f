package org.peerbench.relationships.network;

/** What is known of a pair, in the eyes of the {@link TieRule} and at the threshold. */
public enum DyadStatus {
    /** A tie, and both sides say so. */
    CONFIRMED,
    /** A tie, and only one side says so: the other says no, or nothing. */
    ONE_SIDED,
    /** Not known; never counted as a tie and never as a "no". */
    UNKNOWN,
    /** Known not to be a tie. */
    NONE
}
