package org.peerbench.matching.assignment;

/**
 * Linear assignment of dense problems by R. Jonker and A. Volgenant, A shortest augmenting path algorithm for dense and
 * sparse linear assignment problems, Computing 38 (1987) 325–340: two cheap reductions assign most rows, shortest
 * augmenting paths the rest. Exact. Time O(n² m) for n by m with n ≤ m, in practice little more than reading the
 * matrix a few times; memory O(n + m) beside the problem, for least cost with no more rows than columns.
 *
 * <p>With fewer rows than columns the column reduction is left out: a column that stays free must keep the price 0.
 */
public final class Lapjv {
    private Lapjv() {}

    /** Solves a problem; the same problem always gives the same answer, also among several that are as good. */
    public static Assignment solve(Costs costs, Sense sense) {
        boolean turned = costs.rows() > costs.columns();
        long[][] cost = costs.oriented(sense);
        int columns = Math.max(costs.rows(), costs.columns());
        long[] price = new long[columns];
        Matching matching = Matching.empty(cost.length, columns);
        if (cost.length == columns) {
            ColumnReduction.run(cost, price, matching);
        }
        if (cost.length == 0) {
            return Optimum.ofOriented(sense, turned, matching, new long[0], price);
        }
        RowReduction.run(cost, price, matching);
        NarrowPaths narrow = new NarrowPaths(cost, price, matching);
        ShortestPaths paths = new ShortestPaths(cost, price, matching);
        for (int row : matching.freeRows()) {
            if (!narrow.augment(row) && !paths.augment(row)) {
                return matching.unreachable(row, paths.reached()).exchanged(turned);
            }
        }
        return Optimum.ofOriented(sense, turned, matching, rowPrices(cost, price, matching), price);
    }

    private static long[] rowPrices(long[][] cost, long[] price, Matching matching) {
        long[] rowPrice = new long[cost.length];
        for (int row = 0; row < cost.length; row++) {
            int column = matching.columnOf()[row];
            rowPrice[row] = cost[row][column] - price[column];
        }
        return rowPrice;
    }
}
