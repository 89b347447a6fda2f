package org.peerbench.matching.round;

/**
 * Somebody who gives support, for one area.
 *
 * @param id       in this round
 * @param area     for which they give
 * @param capacity how many supports at once, on all themes together; {@link Round#NO_LIMIT} where only their offers limit it
 */
public record Person(String id, String area, int capacity) {}
