package org.peerbench.matching.assignment;

import java.util.OptionalLong;

/** The best total by trying every assignment of a small problem. */
final class Enumeration {
    private final long[][] matrix;
    private final boolean[] taken;
    private final int toAssign;
    private final long sign;
    private OptionalLong best = OptionalLong.empty();

    private Enumeration(long[][] matrix, int columns, Sense sense) {
        this.matrix = matrix;
        this.taken = new boolean[columns];
        this.toAssign = Math.min(matrix.length, columns);
        this.sign = sense == Sense.MINIMUM ? 1 : -1;
    }

    /** Empty if the smaller side cannot be assigned whole. */
    static OptionalLong best(long[][] matrix, Sense sense) {
        Enumeration all = new Enumeration(matrix, matrix.length == 0 ? 0 : matrix[0].length, sense);
        all.from(0, 0, 0);
        return all.best;
    }

    private void from(int row, int assigned, long total) {
        if (assigned == toAssign) {
            if (best.isEmpty() || sign * total < sign * best.getAsLong()) {
                best = OptionalLong.of(total);
            }
            return;
        }
        if (matrix.length - row < toAssign - assigned) {
            return;
        }
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column] && matrix[row][column] != Costs.FORBIDDEN) {
                taken[column] = true;
                from(row + 1, assigned + 1, total + matrix[row][column]);
                taken[column] = false;
            }
        }
        from(row + 1, assigned, total);
    }
}
