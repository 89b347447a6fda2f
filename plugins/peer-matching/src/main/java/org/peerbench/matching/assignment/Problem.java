package org.peerbench.matching.assignment;

/**
 * What may be assigned to what, and its value: a cost when the least total is sought, a score when the greatest is.
 * Rows and columns count from 0. The smaller side is to be assigned whole, each to one partner of its own; of the other
 * side the rest stays free.
 */
public interface Problem {
    /** How many rows there are. */
    int rows();

    /** How many columns there are. */
    int columns();

    /** Tells of every allowed cell of a row, by rising column. */
    void forEachAllowed(int row, Cell cell);

    /** Hears of an allowed cell. */
    @FunctionalInterface
    interface Cell {
        /** There is one, with this value. */
        void at(int column, long value);
    }
}
