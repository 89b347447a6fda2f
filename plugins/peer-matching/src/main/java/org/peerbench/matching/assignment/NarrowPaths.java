package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * {@link ShortestPaths} where all values are small: the same search on arrays of {@code int} without a branch, which is
 * several times as fast ({@link Least}), and without noting the way, which is found again at the end. Most problems are
 * small in this sense; of one that is not, {@link #augment} says so and has changed nothing.
 *
 * <p>Distances are doubled and odd where the column has an owner, so that of equally near columns a free one is less.
 */
final class NarrowPaths {
    /** The greatest absolute cost or price. Six of them, doubled, with a blocked and forbidden cell still make an int. */
    private static final int GREATEST = 1 << 23;

    private static final int FURTHEST = 1 << 27;
    private static final int NEVER = 1 << 29;
    private static final int BLOCKED = 1 << 29;

    private final long[][] cost;
    private final long[] price;
    private final Matching matching;
    private final Least least;
    private final int[][] narrow;
    private final int[] worth;
    private final int[] distance;
    /** The rows looked from, the free one first; each further one belongs to the column done before it. */
    private final int[] row;

    private final int[] offset;
    private final int[] done;
    private final int[] length;
    private int looks;

    /** For at least one row and no fewer columns. */
    NarrowPaths(long[][] cost, long[] price, Matching matching) {
        this.cost = cost;
        this.price = price;
        this.matching = matching;
        this.least = new Least(price.length);
        this.narrow = new int[cost.length][];
        this.worth = new int[price.length];
        this.distance = new int[price.length];
        this.row = new int[cost.length];
        this.offset = new int[cost.length];
        this.done = new int[cost.length];
        this.length = new int[cost.length];
    }

    /** Assigns a free row by moving others; false if there is no way, or none that is short enough for this class. */
    boolean augment(int free) {
        if (!copyPrices()) {
            return false;
        }
        Arrays.fill(distance, NEVER);
        looks = 0;
        int column = search(free);
        if (column == Optimum.FREE) {
            return false;
        }
        int total = distance[column];
        turn(column);
        for (int place = 0; place < looks - 1; place++) {
            price[done[place]] += ((length[place] & ~1) - total) / 2;
        }
        return true;
    }

    private boolean copyPrices() {
        int[] rowOf = matching.rowOf();
        for (int column = 0; column < worth.length; column++) {
            if (Math.abs(price[column]) > GREATEST) {
                return false;
            }
            worth[column] = 2 * (int) price[column] - (rowOf[column] == Optimum.FREE ? 0 : 1);
        }
        return true;
    }

    private int search(int free) {
        int next = free;
        int[] cells = narrow(next);
        int start = 0;
        while (cells.length > 0) {
            row[looks] = next;
            offset[looks++] = start;
            Least.lower(distance, cells, worth, start);
            int column = least.placeIn(distance);
            int nearest = distance[column];
            if (nearest > FURTHEST) {
                return Optimum.FREE;
            }
            if ((nearest & 1) == 0) {
                return column;
            }
            next = matching.rowOf()[column];
            cells = narrow(next);
            start = cells.length == 0 ? 0 : nearest - (cells[column] - worth[column]);
            finish(column, nearest);
        }
        return Optimum.FREE;
    }

    private void finish(int column, int nearest) {
        done[looks - 1] = column;
        length[looks - 1] = nearest;
        worth[column] -= BLOCKED;
        distance[column] = NEVER;
    }

    /** A row's costs, doubled; empty if one is too great. */
    private int[] narrow(int of) {
        if (narrow[of] == null) {
            narrow[of] = copy(cost[of]);
        }
        return narrow[of];
    }

    private static int[] copy(long[] cells) {
        int[] copy = new int[cells.length];
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] == Costs.NEVER) {
                copy[column] = NEVER;
            } else if (Math.abs(cells[column]) > GREATEST) {
                return new int[0];
            } else {
                copy[column] = 2 * (int) cells[column];
            }
        }
        return copy;
    }

    private void turn(int last) {
        int column = last;
        int at = distance[last];
        int before = looks;
        while (before > 0) {
            before = lookThatLeads(column, at & ~1);
            matching.assign(row[before], column);
            if (before > 0) {
                column = done[before - 1];
                at = length[before - 1];
            }
        }
    }

    /** The first look from which a column is just that far away; it came before the column was done, as all that lead there did. */
    private int lookThatLeads(int column, int at) {
        int look = 0;
        while (narrow[row[look]][column] - 2 * price[column] + offset[look] != at) {
            look++;
        }
        return look;
    }
}
