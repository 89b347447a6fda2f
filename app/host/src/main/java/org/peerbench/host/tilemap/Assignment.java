package org.peerbench.host.tilemap;

import java.util.Arrays;

/**
 * The linear assignment problem: give each row a column of its own so that the sum of the chosen costs is as small as it can be.
 *
 * <p>Shortest augmenting paths after R. Jonker and A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear
 * assignment problems", Computing 38 (1987) 325–340, without their initial reductions, for tables that may be wider than high.
 * Rows are added one by one; each looks, by Dijkstra's search over reduced costs, for the cheapest way to a free column, on which
 * earlier rows may move to other columns. Prices of rows and columns keep every reduced cost at or above zero and every chosen one
 * at zero, which proves the result optimal.
 *
 * <p>Exact up to the rounding of {@code double}; the same table always gives the same answer. Time O(rows² × columns), memory
 * O(rows + columns) beside the table.
 */
final class Assignment {
    private static final int NONE = -1;

    private final double[][] cost;
    private final int columns;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] columnOf;
    private final int[] rowOf;

    private Assignment(double[][] cost) {
        this.cost = cost;
        this.columns = cost.length == 0 ? 0 : cost[0].length;
        this.rowPrice = new double[cost.length];
        this.columnPrice = new double[columns];
        this.columnOf = filled(cost.length);
        this.rowOf = filled(columns);
    }

    /**
     * The column of each row.
     *
     * @param cost finite costs, one array a row, all of the same length and at least as long as there are rows; read, never written
     * @throws IllegalArgumentException if there are fewer columns than rows
     */
    static int[] solve(double[][] cost) {
        var assignment = new Assignment(cost);
        if (assignment.columns < cost.length) {
            throw new IllegalArgumentException(cost.length + " rows cannot share " + assignment.columns + " columns");
        }
        for (int row = 0; row < cost.length; row++) {
            assignment.add(row);
        }
        return assignment.columnOf;
    }

    private void add(int start) {
        var search = new Search();
        int row = start;
        while (true) {
            search.lookFrom(row);
            int column = search.settleNearest();
            if (rowOf[column] == NONE) {
                search.raisePrices(start);
                search.moveAlong(start, column);
                return;
            }
            row = rowOf[column];
        }
    }

    /** The search for one new row: how far each column is from it, and from which row it is reached. */
    private final class Search {
        private final double[] distance = new double[columns];
        private final int[] reachedFrom = new int[columns];
        private final boolean[] settled = new boolean[columns];
        private double reached;

        Search() {
            Arrays.fill(distance, Double.POSITIVE_INFINITY);
        }

        void lookFrom(int row) {
            for (int column = 0; column < columns; column++) {
                double through = reached + cost[row][column] - rowPrice[row] - columnPrice[column];
                if (!settled[column] && through < distance[column]) {
                    distance[column] = through;
                    reachedFrom[column] = row;
                }
            }
        }

        int settleNearest() {
            int nearest = NONE;
            for (int column = 0; column < columns; column++) {
                if (!settled[column] && (nearest == NONE || distance[column] < distance[nearest])) {
                    nearest = column;
                }
            }
            settled[nearest] = true;
            reached = distance[nearest];
            return nearest;
        }

        void raisePrices(int start) {
            rowPrice[start] += reached;
            for (int column = 0; column < columns; column++) {
                if (settled[column] && rowOf[column] != NONE) {
                    rowPrice[rowOf[column]] += reached - distance[column];
                    columnPrice[column] -= reached - distance[column];
                }
            }
        }

        void moveAlong(int start, int freeColumn) {
            int column = freeColumn;
            int row;
            do {
                row = reachedFrom[column];
                int left = columnOf[row];
                columnOf[row] = column;
                rowOf[column] = row;
                column = left;
            } while (row != start);
        }
    }

    private static int[] filled(int length) {
        var array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }
}
