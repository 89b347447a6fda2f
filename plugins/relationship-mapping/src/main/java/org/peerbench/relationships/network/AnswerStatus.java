package org.peerbench.relationships.network;

/** What became of a question. Everything but {@link #ANSWERED} is unknown: neither a tie nor a "no". */
public enum AnswerStatus {
    /** A value was given. */
    ANSWERED,
    /** The question was never put. */
    NOT_ASKED,
    /** The question was there and stayed blank. */
    SKIPPED,
    /** "We do not know." */
    DONT_KNOW,
    /** "We would rather not say." */
    DECLINED,
    /** The question makes no sense for these two. */
    NOT_APPLICABLE;

    /** Whether the question was put to the respondent: the denominator of the response. */
    public boolean wasAsked() {
        return this != NOT_ASKED && this != NOT_APPLICABLE;
    }
}
