package org.peerbench.matching.assignment;

/** Adds an optimum up again, in the time it takes to look at every cell once. */
public final class Proof {
    private final Problem problem;
    private final Optimum optimum;
    private boolean sound = true;
    private int assigned;
    private long total;

    private Proof(Problem problem, Optimum optimum) {
        this.problem = problem;
        this.optimum = optimum;
    }

    /**
     * Whether the prices prove it: the smaller side is assigned whole and to allowed cells only, no cell is better than
     * its prices, those of assigned pairs are exactly as good, what stays free has price 0 and nobody of its side a
     * better one, and values and prices add up to the same total.
     */
    public static boolean holds(Problem problem, Optimum optimum) {
        if (problem.rows() != optimum.rows() || problem.columns() != optimum.columns()) {
            return false;
        }
        Proof proof = new Proof(problem, optimum);
        for (int row = 0; row < problem.rows(); row++) {
            proof.lookAt(row);
        }
        return proof.sound
                && proof.assigned == Math.min(problem.rows(), problem.columns())
                && proof.total == optimum.total()
                && proof.freeAreWorthNothing();
    }

    private void lookAt(int row) {
        problem.forEachAllowed(row, (column, value) -> {
            long reduced = optimum.reduced(row, column, value);
            boolean mates = optimum.columnOf(row) == column;
            sound &= mates ? reduced == 0 && optimum.rowOf(column) == row : reduced >= 0;
            if (mates) {
                assigned++;
                total += value;
            }
        });
    }

    private boolean freeAreWorthNothing() {
        long sign = optimum.sense().sign();
        boolean columnsToSpare = problem.columns() > problem.rows();
        boolean rowsToSpare = problem.rows() > problem.columns();
        for (int column = 0; column < problem.columns(); column++) {
            long price = sign * optimum.columnPrice(column);
            sound &= !columnsToSpare || (optimum.rowOf(column) == Optimum.FREE ? price == 0 : price <= 0);
        }
        for (int row = 0; row < problem.rows(); row++) {
            long price = sign * optimum.rowPrice(row);
            sound &= !rowsToSpare || (optimum.columnOf(row) == Optimum.FREE ? price == 0 : price <= 0);
        }
        return sound;
    }
}
