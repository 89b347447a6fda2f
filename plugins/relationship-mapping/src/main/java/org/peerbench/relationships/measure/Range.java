package org.peerbench.relationships.measure;

/**
 * A count, and between what it would lie if more were known.
 *
 * @param value as it is: unknown pairs have no tie
 * @param low   the least it could be
 * @param high  the most it could be
 */
public record Range(int value, int low, int high) {}
