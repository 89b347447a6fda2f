package org.peerbench.matching.round;

/**
 * A need that gets nobody.
 *
 * @param need   id of the need
 * @param reason why
 */
public record Unmatched(String need, Reason reason) {}
