package org.peerbench.matching.assignment;

/**
 * The second step of LAPJV: each free row takes its best column, lowers that column's price until its second-best is as
 * good, and whoever had the column looks anew. Twice over all free rows, as in the paper.
 *
 * <p>Rows that bid against each other for too few good columns could go on for as long as their costs are large. So the
 * number of turns is bounded; who is free after that is left to the shortest paths.
 */
final class RowReduction {
    private static final int ROUNDS = 2;
    private static final int TURNS_A_ROW = 4;

    private final long[][] cost;
    private final long[] price;
    private final Matching matching;
    private int turns;
    private int best;
    private int second;
    private long ofBest;
    private long ofSecond;

    private RowReduction(long[][] cost, long[] price, Matching matching) {
        this.cost = cost;
        this.price = price;
        this.matching = matching;
        this.turns = TURNS_A_ROW * cost.length;
    }

    static void run(long[][] cost, long[] price, Matching matching) {
        RowReduction reduction = new RowReduction(cost, price, matching);
        for (int round = 0; round < ROUNDS; round++) {
            reduction.round(matching.freeRows());
        }
    }

    private void round(int[] waiting) {
        for (int row : waiting) {
            int next = row;
            while (next != Optimum.FREE && turns > 0) {
                turns--;
                next = bid(next);
            }
        }
    }

    /** The row that lost its column and should bid at once, since the price has fallen. */
    private int bid(int row) {
        look(cost[row]);
        if (ofSecond >= Magnitude.UNREACHABLE) {
            return Optimum.FREE;
        }
        boolean lower = ofBest < ofSecond;
        if (lower) {
            price[best] -= ofSecond - ofBest;
        }
        int column = lower || matching.rowOf()[best] == Optimum.FREE ? best : second;
        int loser = matching.seize(row, column);
        return lower ? loser : Optimum.FREE;
    }

    private void look(long[] cells) {
        long least = Long.MAX_VALUE;
        long next = Long.MAX_VALUE;
        int at = 0;
        int after = 0;
        for (int column = 0; column < cells.length; column++) {
            long reduced = cells[column] - price[column];
            if (reduced < next) {
                if (reduced < least) {
                    next = least;
                    after = at;
                    least = reduced;
                    at = column;
                } else {
                    next = reduced;
                    after = column;
                }
            }
        }
        best = at;
        second = after;
        ofBest = least;
        ofSecond = next;
    }
}
