package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * The reverse part of the auction, for problems with columns to spare. A column that somebody once bid for and left is dearer
 * than what it is worth now; as long as it asks more than the cheapest column that is taken, it looks for the row that
 * gains most by coming, and goes down to where that row just comes, or to where nobody need.
 */
final class Returns {
    private final Arcs byColumn;
    private final Arcs byRow;
    private final long[] price;
    private final Matching matching;
    /** What each row now pays, price included. */
    private final long[] pays;

    private int best;
    private long ofBest;
    private long ofSecond;

    Returns(Arcs byRow, long[] price, Matching matching) {
        this.byRow = byRow;
        this.byColumn = byRow.rows() < byRow.columns() ? byRow.turned() : byRow;
        this.price = price;
        this.matching = matching;
        this.pays = new long[byRow.rows()];
    }

    /** After all rows are assigned: until no free column asks more than one that is taken. */
    void run(long epsilon) {
        if (byRow.rows() == byRow.columns()) {
            return;
        }
        Arrays.setAll(pays, this::pays);
        long floor = floor();
        for (int column = 0; column < price.length; column++) {
            int next = matching.rowOf()[column] == Optimum.FREE ? column : Optimum.FREE;
            while (next != Optimum.FREE && price[next] > floor) {
                next = offer(next, floor, epsilon);
            }
        }
    }

    private long pays(int row) {
        int own = matching.columnOf()[row];
        int arc = byRow.start()[row];
        while (byRow.to()[arc] != own) {
            arc++;
        }
        return byRow.cost()[arc] + price[own];
    }

    private long floor() {
        long floor = Long.MAX_VALUE;
        for (int column : matching.columnOf()) {
            floor = Math.min(floor, price[column]);
        }
        return floor;
    }

    /** The column that was left for this one, or {@link Optimum#FREE} if nobody came. */
    private int offer(int column, long floor, long epsilon) {
        look(column);
        if (ofBest - epsilon <= floor) {
            price[column] = floor;
            return Optimum.FREE;
        }
        long asked = Math.max(floor, ofSecond - epsilon);
        pays[best] -= ofBest - asked;
        price[column] = asked;
        int left = matching.columnOf()[best];
        matching.release(best);
        matching.assign(best, column);
        return left;
    }

    /** The most that rows would pay for a column, each instead of what it has now. */
    private void look(int column) {
        ofBest = -Costs.NEVER;
        ofSecond = -Costs.NEVER;
        for (int arc = byColumn.start()[column]; arc < byColumn.start()[column + 1]; arc++) {
            int row = byColumn.to()[arc];
            long worth = pays[row] - byColumn.cost()[arc];
            if (worth > ofBest) {
                ofSecond = ofBest;
                ofBest = worth;
                best = row;
            } else if (worth > ofSecond) {
                ofSecond = worth;
            }
        }
    }
}
