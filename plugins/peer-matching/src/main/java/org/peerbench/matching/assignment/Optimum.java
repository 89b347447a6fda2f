package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * An assignment that none can beat, with the prices that prove it (linear programming duality). For least cost, the price
 * of a row and the price of a column together are never more than the value of their cell, and exactly it where the two
 * are assigned to each other; a column left free has price 0, and with columns to spare none is above 0; so with rows. For
 * the greatest total all of it holds the other way round. So the prices add up to the total, and to no other assignment
 * they could add up to more. {@link Proof} checks it. Immutable.
 */
public final class Optimum implements Assignment {
    /** Assigned to nobody. */
    public static final int FREE = -1;

    private final Sense sense;
    private final int[] columnOf;
    private final int[] rowOf;
    private final long[] rowPrice;
    private final long[] columnPrice;

    private Optimum(Sense sense, int[] columnOf, int[] rowOf, long[] rowPrice, long[] columnPrice) {
        this.sense = sense;
        this.columnOf = columnOf;
        this.rowOf = rowOf;
        this.rowPrice = rowPrice;
        this.columnPrice = columnPrice;
    }

    /** Takes over what was found for the oriented costs: shorter side as rows, least cost. */
    static Optimum ofOriented(Sense sense, boolean turned, Matching matching, long[] rowPrice, long[] columnPrice) {
        long[] ofRows = signed(sense, rowPrice);
        long[] ofColumns = signed(sense, columnPrice);
        return turned
                ? new Optimum(sense, matching.rowOf(), matching.columnOf(), ofColumns, ofRows)
                : new Optimum(sense, matching.columnOf(), matching.rowOf(), ofRows, ofColumns);
    }

    private static long[] signed(Sense sense, long[] prices) {
        return Arrays.stream(prices).map(price -> sense.sign() * price).toArray();
    }

    /** What was sought. */
    public Sense sense() {
        return sense;
    }

    /** How many rows the problem has. */
    public int rows() {
        return columnOf.length;
    }

    /** How many columns the problem has. */
    public int columns() {
        return rowOf.length;
    }

    /** The column a row is assigned to, or {@link #FREE}. */
    public int columnOf(int row) {
        return columnOf[row];
    }

    /** The row a column is assigned to, or {@link #FREE}. */
    public int rowOf(int column) {
        return rowOf[column];
    }

    /** The dual price of a row, in the unit of the values. */
    public long rowPrice(int row) {
        return rowPrice[row];
    }

    /** The dual price of a column, in the unit of the values. */
    public long columnPrice(int column) {
        return columnPrice[column];
    }

    /** The sum of the values of all assigned pairs, which is the sum of all prices. */
    public long total() {
        return Arrays.stream(rowPrice).sum() + Arrays.stream(columnPrice).sum();
    }

    /** How much a pair of this value is worse, by itself, than its row and column are priced; never negative. */
    long reduced(int row, int column, long value) {
        return sense.sign() * (value - rowPrice[row] - columnPrice[column]);
    }
}
