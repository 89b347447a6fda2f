package org.peerbench.matching.assignment;

/**
 * A dense problem: every row with a value for every column, some of them forbidden. Immutable, safe to share among
 * threads.
 *
 * <p>Values are whole numbers up to ±2⁵⁶ / (rows + columns + 2), about ±3.6·10¹³ for 1,000 by 1,000; within that nothing
 * overflows.
 */
public final class Costs implements Problem {
    /** In a given matrix: this pair must not be. */
    public static final long FORBIDDEN = Long.MAX_VALUE;

    /** A forbidden cell inside: so large that no path leads through it, so small that a few of them still add up. */
    static final long NEVER = 1L << 62;

    private final long[][] cells;
    private final int columns;

    private Costs(long[][] cells, int columns) {
        this.cells = cells;
        this.columns = columns;
    }

    /**
     * Takes a copy of a matrix; no rows make an empty problem.
     *
     * @throws IllegalArgumentException if rows differ in length, or a value is beyond the range above
     */
    public static Costs of(long[][] matrix) {
        int columns = matrix.length == 0 ? 0 : matrix[0].length;
        long limit = Magnitude.ofDense(matrix.length, columns);
        long[][] cells = new long[matrix.length][];
        for (int row = 0; row < matrix.length; row++) {
            requireLength(matrix[row].length, columns, row);
            cells[row] = matrix[row].clone();
            for (int column = 0; column < columns; column++) {
                if (cells[row][column] == FORBIDDEN) {
                    cells[row][column] = NEVER;
                } else {
                    Magnitude.check(cells[row][column], limit, row, column);
                }
            }
        }
        return new Costs(cells, columns);
    }

    /**
     * The same of a matrix in which every pair is allowed.
     *
     * @throws IllegalArgumentException if rows differ in length
     */
    public static Costs of(int[][] matrix) {
        int columns = matrix.length == 0 ? 0 : matrix[0].length;
        long[][] cells = new long[matrix.length][columns];
        for (int row = 0; row < matrix.length; row++) {
            requireLength(matrix[row].length, columns, row);
            for (int column = 0; column < columns; column++) {
                cells[row][column] = matrix[row][column];
            }
        }
        return new Costs(cells, columns);
    }

    private static void requireLength(int length, int columns, int row) {
        if (length != columns) {
            throw new IllegalArgumentException(
                    "Row %d has %d columns and the first row %d".formatted(row, length, columns));
        }
    }

    @Override
    public int rows() {
        return cells.length;
    }

    @Override
    public int columns() {
        return columns;
    }

    /** Whether a pair may be. */
    public boolean allowed(int row, int column) {
        return cells[row][column] != NEVER;
    }

    /** The value of a pair, {@link #FORBIDDEN} if it may not be. */
    public long value(int row, int column) {
        return allowed(row, column) ? cells[row][column] : FORBIDDEN;
    }

    @Override
    public void forEachAllowed(int row, Cell cell) {
        for (int column = 0; column < columns; column++) {
            if (allowed(row, column)) {
                cell.at(column, cells[row][column]);
            }
        }
    }

    /**
     * As costs with no more rows than columns: turned over if there are more, with the other sign if the greatest total
     * is sought. Not to be written to, since it may be this problem's own.
     */
    long[][] oriented(Sense sense) {
        boolean turned = cells.length > columns;
        if (!turned && sense == Sense.MINIMUM) {
            return cells;
        }
        long[][] costs = new long[turned ? columns : cells.length][turned ? cells.length : columns];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < columns; column++) {
                long cost = allowed(row, column) ? sense.sign() * cells[row][column] : NEVER;
                if (turned) {
                    costs[column][row] = cost;
                } else {
                    costs[row][column] = cost;
                }
            }
        }
        return costs;
    }
}
