package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * The first step of LAPJV for square problems: every column is priced at its least cost and, where that row is still free,
 * assigned; then a row takes back from its column's price what it saves there against its second-best column.
 */
final class ColumnReduction {
    private ColumnReduction() {}

    static void run(long[][] cost, long[] price, Matching matching) {
        int[] cheapest = leastOfColumns(cost, price);
        int[] claims = new int[cost.length];
        for (int column = price.length - 1; column >= 0; column--) {
            if (price[column] >= Magnitude.UNREACHABLE) {
                price[column] = 0;
                continue;
            }
            int row = cheapest[column];
            claims[row]++;
            if (claims[row] == 1) {
                matching.assign(row, column);
            }
        }
        for (int row = 0; row < cost.length; row++) {
            // A row that is cheapest for a second column would save nothing there.
            if (claims[row] == 1) {
                transfer(cost[row], price, matching.columnOf()[row]);
            }
        }
    }

    private static int[] leastOfColumns(long[][] cost, long[] price) {
        int[] cheapest = new int[price.length];
        Arrays.fill(price, Long.MAX_VALUE);
        for (int row = 0; row < cost.length; row++) {
            long[] cells = cost[row];
            for (int column = 0; column < cells.length; column++) {
                if (cells[column] < price[column]) {
                    price[column] = cells[column];
                    cheapest[column] = row;
                }
            }
        }
        return cheapest;
    }

    private static void transfer(long[] cells, long[] price, int own) {
        long second = Magnitude.UNREACHABLE;
        for (int column = 0; column < cells.length; column++) {
            if (column != own) {
                second = Math.min(second, cells[column] - price[column]);
            }
        }
        if (second < Magnitude.UNREACHABLE) {
            price[own] -= second - (cells[own] - price[own]);
        }
    }
}
