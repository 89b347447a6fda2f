package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * Allowed pairs by rows (compressed sparse rows): those of row i stand from {@code start[i]} to before {@code start[i + 1]}.
 */
@SuppressWarnings("ArrayRecordComponent")
record Arcs(int rows, int columns, int[] start, int[] to, long[] cost) {
    /** Sorts the first arcs of a list by where they begin, and leaves them as they came within a row. */
    static Arcs sorted(int rows, int columns, int count, int[] from, int[] to, long[] cost) {
        int[] start = new int[rows + 1];
        for (int arc = 0; arc < count; arc++) {
            start[from[arc] + 1]++;
        }
        for (int row = 0; row < rows; row++) {
            start[row + 1] += start[row];
        }
        int[] next = start.clone();
        int[] target = new int[count];
        long[] costs = new long[count];
        for (int arc = 0; arc < count; arc++) {
            int place = next[from[arc]]++;
            target[place] = to[arc];
            costs[place] = cost[arc];
        }
        return new Arcs(rows, columns, start, target, costs);
    }

    /** Columns as rows; each then has its arcs by rising target. */
    Arcs turned() {
        int[] from = new int[to.length];
        for (int row = 0; row < rows; row++) {
            Arrays.fill(from, start[row], start[row + 1], row);
        }
        return sorted(columns, rows, to.length, to, from, cost);
    }

    /** The same with every cost multiplied. */
    Arcs times(long factor) {
        return new Arcs(
                rows,
                columns,
                start,
                to,
                Arrays.stream(cost).map(one -> factor * one).toArray());
    }
}
