package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * The last step of LAPJV: from a free row the shortest alternating path to a free column, as Dijkstra finds it on reduced
 * costs, and the assignment turned over along it. Prices change so that they stay feasible and tight.
 */
final class ShortestPaths {
    private final long[][] cost;
    private final long[] price;
    private final Matching matching;
    /** Columns in three parts: done, at the distance looked at, and further off. */
    private final int[] order;

    private final long[] distance;
    private final int[] via;
    private int done;
    private int ready;

    ShortestPaths(long[][] cost, long[] price, Matching matching) {
        this.cost = cost;
        this.price = price;
        this.matching = matching;
        this.order = new int[price.length];
        this.distance = new long[price.length];
        this.via = new int[price.length];
        Arrays.setAll(order, column -> column);
    }

    /** Assigns a free row by moving others; false if there is no way to a free column. */
    boolean augment(int row) {
        begin(row);
        int column = search();
        if (column == Optimum.FREE) {
            return false;
        }
        long length = distance[column];
        for (int place = 0; place < done; place++) {
            price[order[place]] += distance[order[place]] - length;
        }
        matching.turn(row, column, via);
        return true;
    }

    /** After a search in vain: every column the row can get at through others. */
    int[] reached() {
        return Arrays.copyOf(order, done);
    }

    private void begin(int row) {
        long[] cells = cost[row];
        for (int column = 0; column < price.length; column++) {
            distance[column] = cells[column] - price[column];
        }
        Arrays.fill(via, row);
        done = 0;
        ready = 0;
    }

    /** The free column nearest to where the search began. */
    private int search() {
        while (true) {
            long nearest = gather();
            if (nearest >= Magnitude.UNREACHABLE) {
                return Optimum.FREE;
            }
            for (int place = done; place < ready; place++) {
                if (matching.rowOf()[order[place]] == Optimum.FREE) {
                    return order[place];
                }
            }
            int behind = done;
            while (done < ready) {
                int free = scan(order[done++], nearest);
                if (free != Optimum.FREE) {
                    // What was scanned at this very distance changes its price by nothing.
                    done = behind;
                    return free;
                }
            }
        }
    }

    /** Moves the nearest of the columns further off into the middle part. */
    private long gather() {
        long nearest = Magnitude.UNREACHABLE;
        for (int place = ready; place < order.length; place++) {
            int column = order[place];
            if (distance[column] <= nearest) {
                if (distance[column] < nearest) {
                    nearest = distance[column];
                    ready = done;
                }
                order[place] = order[ready];
                order[ready++] = column;
            }
        }
        return nearest;
    }

    /** Looks on from a column's row; the free column it finds at no further distance, if any. */
    private int scan(int from, long nearest) {
        int row = matching.rowOf()[from];
        long[] cells = cost[row];
        long offset = nearest - (cells[from] - price[from]);
        for (int place = ready; place < order.length; place++) {
            int column = order[place];
            long through = cells[column] - price[column] + offset;
            if (through < distance[column]) {
                distance[column] = through;
                via[column] = row;
                if (through == nearest) {
                    if (matching.rowOf()[column] == Optimum.FREE) {
                        return column;
                    }
                    order[place] = order[ready];
                    order[ready++] = column;
                }
            }
        }
        return Optimum.FREE;
    }
}
