package org.peerbench.matching.assignment;

/** How large values may be, so that no sum of them overflows. */
final class Magnitude {
    /** More than any sum of values that is allowed, and still far from an overflow. */
    static final long UNREACHABLE = 1L << 61;

    private static final long ROOM = 1L << 56;

    private Magnitude() {}

    /**
     * The greatest absolute value for a dense problem. A price is a sum along a path, a path has at most as many steps
     * as there are rows and columns, and the row reduction adds at most as many again.
     */
    static long ofDense(int rows, int columns) {
        return ROOM / (rows + (long) columns + 2);
    }

    /** The greatest absolute value for a sparse problem, whose prices the auction multiplies by more than the smaller side has. */
    static long ofSparse(int rows, int columns) {
        return ofDense(rows, columns) / (Math.min(rows, columns) + 2L);
    }

    /**
     * Refuses what is too large.
     *
     * @throws IllegalArgumentException with a sentence that names the cell and the limit
     */
    static void check(long value, long limit, int row, int column) {
        if (value > limit || value < -limit) {
            throw new IllegalArgumentException(
                    "The value %d of row %d and column %d is beyond ±%d, the most a problem of this size can add up"
                            .formatted(value, row, column, limit));
        }
    }
}
