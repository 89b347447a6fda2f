package org.peerbench.matching.round;

/**
 * An area.
 *
 * @param id           in this round
 * @param receivingCap how many supports it may receive, {@link Round#NO_LIMIT} for any number
 * @param givingCap    how many supports its people may give together, {@link Round#NO_LIMIT} for any number
 */
public record Area(String id, int receivingCap, int givingCap) {}
