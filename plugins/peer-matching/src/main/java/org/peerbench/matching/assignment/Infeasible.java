package org.peerbench.matching.assignment;

import java.util.List;

/**
 * The smaller side cannot be assigned whole, and why: some of its members know too few partners between them (P. Hall, On
 * representatives of subsets, Journal of the London Mathematical Society 10, 1935).
 *
 * @param rows    the rows concerned, rising
 * @param columns the columns concerned, rising. With no more rows than columns in the problem, these are all the columns
 *                that any of {@code rows} may have, and one fewer; with more rows than columns it is the other way round
 */
public record Infeasible(List<Integer> rows, List<Integer> columns) implements Assignment {
    /** Keeps copies. */
    public Infeasible {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** Of a problem whose rows and columns were exchanged. */
    Infeasible exchanged(boolean indeed) {
        return indeed ? new Infeasible(/* rows= */ columns, /* columns= */ rows) : this;
    }
}
