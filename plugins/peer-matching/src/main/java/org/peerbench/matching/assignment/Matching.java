package org.peerbench.matching.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which row has which column while an assignment is sought; shared and changed by the steps of one search. */
@SuppressWarnings("ArrayRecordComponent")
record Matching(int[] columnOf, int[] rowOf) {
    static Matching empty(int rows, int columns) {
        int[] columnOf = new int[rows];
        int[] rowOf = new int[columns];
        Arrays.fill(columnOf, Optimum.FREE);
        Arrays.fill(rowOf, Optimum.FREE);
        return new Matching(columnOf, rowOf);
    }

    void assign(int row, int column) {
        columnOf[row] = column;
        rowOf[column] = row;
    }

    /** Gives a row a column that may be another's, who loses it. */
    int seize(int row, int column) {
        int loser = rowOf[column];
        if (loser != Optimum.FREE) {
            columnOf[loser] = Optimum.FREE;
        }
        assign(row, column);
        return loser;
    }

    /** Takes a row's column away. */
    void release(int row) {
        rowOf[columnOf[row]] = Optimum.FREE;
        columnOf[row] = Optimum.FREE;
    }

    /** Along a path from a free row to a free column, each row takes the column that was found from it. */
    void turn(int freeRow, int freeColumn, int[] via) {
        int column = freeColumn;
        int row;
        do {
            row = via[column];
            int before = columnOf[row];
            assign(row, column);
            column = before;
        } while (row != freeRow);
    }

    Matching copy() {
        return new Matching(columnOf.clone(), rowOf.clone());
    }

    int[] freeRows() {
        return IntStream.range(0, columnOf.length)
                .filter(row -> columnOf[row] == Optimum.FREE)
                .toArray();
    }

    /** The certificate that a free row stays so: itself with the owners of all the columns that it can reach. */
    Infeasible unreachable(int freeRow, int[] reachedColumns) {
        List<Integer> columns = Arrays.stream(reachedColumns).sorted().boxed().toList();
        List<Integer> rows = IntStream.concat(
                        IntStream.of(freeRow), Arrays.stream(reachedColumns).map(column -> rowOf[column]))
                .sorted()
                .boxed()
                .toList();
        return new Infeasible(rows, columns);
    }
}
