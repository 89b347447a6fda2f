package org.peerbench.matching.assignment;

import java.util.Arrays;

/**
 * A sparse problem: only the pairs that are named are allowed. Immutable, safe to share among threads.
 *
 * <p>With n the smaller side, values are whole numbers up to ±2⁵⁶ / ((rows + columns + 2) (n + 2)), about ±3.6·10⁸ for
 * 10,000 by 10,000; within that nothing overflows.
 */
public final class SparseCosts implements Problem {
    private final Arcs arcs;

    private SparseCosts(Arcs arcs) {
        this.arcs = arcs;
    }

    /** Begins a problem in which nothing is allowed yet. */
    public static Builder of(int rows, int columns) {
        return new Builder(rows, columns);
    }

    @Override
    public int rows() {
        return arcs.rows();
    }

    @Override
    public int columns() {
        return arcs.columns();
    }

    /** How many pairs are allowed. */
    public int pairs() {
        return arcs.to().length;
    }

    @Override
    public void forEachAllowed(int row, Cell cell) {
        for (int arc = arcs.start()[row]; arc < arcs.start()[row + 1]; arc++) {
            cell.at(arcs.to()[arc], arcs.cost()[arc]);
        }
    }

    /** With no more rows than columns. */
    Arcs oriented() {
        return rows() > columns() ? arcs.turned() : arcs;
    }

    /** Collects allowed pairs in any order. Not for several threads. */
    public static final class Builder {
        private final int rows;
        private final int columns;
        private final long limit;
        private int[] row = new int[16];
        private int[] column = new int[16];
        private long[] value = new long[16];
        private int count;

        private Builder(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
            this.limit = Magnitude.ofSparse(rows, columns);
        }

        /**
         * Allows a pair.
         *
         * @throws IndexOutOfBoundsException if there is no such row or column
         * @throws IllegalArgumentException  if the value is beyond the range above
         */
        public Builder allow(int ofRow, int ofColumn, long ofPair) {
            if (ofRow < 0 || ofRow >= rows || ofColumn < 0 || ofColumn >= columns) {
                throw new IndexOutOfBoundsException(
                        "No row %d and column %d in %d by %d".formatted(ofRow, ofColumn, rows, columns));
            }
            Magnitude.check(ofPair, limit, ofRow, ofColumn);
            if (count == row.length) {
                row = Arrays.copyOf(row, 2 * count);
                column = Arrays.copyOf(column, 2 * count);
                value = Arrays.copyOf(value, 2 * count);
            }
            row[count] = ofRow;
            column[count] = ofColumn;
            value[count++] = ofPair;
            return this;
        }

        /**
         * Ends.
         *
         * @throws IllegalArgumentException if a pair was allowed twice
         */
        public SparseCosts build() {
            Arcs arcs = Arcs.sorted(columns, rows, count, column, row, value).turned();
            for (int of = 0; of < rows; of++) {
                for (int arc = arcs.start()[of] + 1; arc < arcs.start()[of + 1]; arc++) {
                    if (arcs.to()[arc] == arcs.to()[arc - 1]) {
                        throw new IllegalArgumentException(
                                "Row %d and column %d are allowed twice".formatted(of, arcs.to()[arc]));
                    }
                }
            }
            return new SparseCosts(arcs);
        }
    }
}
