package org.peerbench.relationships.network;

/** Whether there is a tie at the threshold: yes, no, or not known. Unknown is never a "no". */
public enum Verdict {
    YES,
    NO,
    UNKNOWN;

    Verdict or(Verdict other) {
        return this == YES || other == YES ? YES : this == NO && other == NO ? NO : UNKNOWN;
    }

    Verdict and(Verdict other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
    }
}
