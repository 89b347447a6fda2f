package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * What the auction offers a row: its best column and what that saves against the second best. As prices only rise while rows
 * bid, the three best of the last full look are moved to the front of the row's arcs with the total of the fourth; as
 * long as two of the three are no worse than that, nobody else need be asked. That is so for most bids.
 */
final class Offers {
    private static final int FRONT = 3;

    private final int[] start;
    private final int[] to;
    private final long[] cost;
    private final long[] price;
    private final long[] fourth;

    private int bestArc;
    private int secondArc;
    private int thirdArc;
    private long best;
    private long second;
    private long third;
    private long rest;

    Offers(Arcs arcs, long[] price) {
        this.start = arcs.start();
        this.to = arcs.to().clone();
        this.cost = arcs.cost().clone();
        this.price = price;
        this.fourth = new long[arcs.rows()];
        forget();
    }

    /** After prices have fallen. */
    void forget() {
        Arrays.fill(fourth, -Costs.NEVER);
    }

    /** The best column of a row at today's prices, {@link Optimum#FREE} if it has none. */
    int bestOf(int row) {
        int first = start[row];
        look(first, Math.min(first + FRONT, start[row + 1]));
        if (second > fourth[row]) {
            look(first, start[row + 1]);
            fourth[row] = rest;
            moveToFront(first);
        }
        return best == Long.MAX_VALUE ? Optimum.FREE : to[bestArc];
    }

    /** By how much the best was better than the second best, {@link Long#MAX_VALUE} if there is none. */
    long lead() {
        return second == Long.MAX_VALUE ? Long.MAX_VALUE : second - best;
    }

    /** Whether a column is no more than ε worse for a row than its best. */
    boolean nearlyBest(int row, int column, long epsilon) {
        if (bestOf(row) == column) {
            return true;
        }
        int arc = start[row];
        while (to[arc] != column) {
            arc++;
        }
        return cost[arc] + price[column] <= best + epsilon;
    }

    private void look(int from, int end) {
        best = Long.MAX_VALUE;
        second = Long.MAX_VALUE;
        third = Long.MAX_VALUE;
        rest = Long.MAX_VALUE;
        for (int arc = from; arc < end; arc++) {
            long total = cost[arc] + price[to[arc]];
            if (total < rest) {
                place(arc, total);
            }
        }
    }

    private void place(int arc, long total) {
        if (total >= third) {
            rest = total;
            return;
        }
        rest = third;
        if (total >= second) {
            third = total;
            thirdArc = arc;
            return;
        }
        third = second;
        thirdArc = secondArc;
        if (total >= best) {
            second = total;
            secondArc = arc;
            return;
        }
        second = best;
        secondArc = bestArc;
        best = total;
        bestArc = arc;
    }

    private void moveToFront(int first) {
        if (third == Long.MAX_VALUE) {
            return;
        }
        exchange(first, bestArc);
        secondArc = secondArc == first ? bestArc : secondArc;
        thirdArc = thirdArc == first ? bestArc : thirdArc;
        exchange(first + 1, secondArc);
        thirdArc = thirdArc == first + 1 ? secondArc : thirdArc;
        exchange(first + 2, thirdArc);
        bestArc = first;
    }

    private void exchange(int one, int other) {
        int target = to[one];
        to[one] = to[other];
        to[other] = target;
        long amount = cost[one];
        cost[one] = cost[other];
        cost[other] = amount;
    }
}
