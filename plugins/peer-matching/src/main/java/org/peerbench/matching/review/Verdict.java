package org.peerbench.matching.review;

/**
 * What a colleague says of a round.
 *
 * @param approve  whether it may be published as it is
 * @param interest a conflict of interest in one line; empty where there is none
 * @param remarks  what to change or to know; may be empty where it is approved
 */
record Verdict(boolean approve, String interest, String remarks) {}
