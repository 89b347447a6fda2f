package org.peerbench.matching.assignment;

/**
 * One row's part in an alternative.
 *
 * @param row  who moves
 * @param from the column it has in the optimum, {@link Optimum#FREE} if none
 * @param to   the column it would have, {@link Optimum#FREE} if none
 */
public record Move(int row, int from, int to) {}
