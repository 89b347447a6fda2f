package org.peerbench.relationships.file;

import java.util.List;

/**
 * Something that had to be put right, or left out, while a file was read.
 *
 * @param place     where, or 0 for the file as a whole
 * @param code      what
 * @param leftOut   whether the node or link is left out because of it
 * @param arguments what was met: names and texts of the file
 */
public record Repair(int place, Code code, boolean leftOut, List<Object> arguments) {
    /** What can be met. Each has its sentence in the messages. */
    public enum Code {
        /** A node without an id. */
        NO_ID,
        /** Two nodes with one id: the second adds to the first. */
        SAME_NODE,
        /** Two links with one id: both are read. */
        SAME_LINK_ID,
        /** A link without one of its ends. */
        MISSING_END,
        /** An end that is not listed as a node. */
        UNDECLARED_NODE,
        /** A name that several nodes bear; the first is taken. */
        AMBIGUOUS_NAME,
        /** A link between more than two nodes. */
        HYPEREDGE,
        /** A network inside a node: its nodes stand beside the others. */
        NESTED,
        /** A file with several networks: they are read as one. */
        SEVERAL_NETWORKS,
        /** A value under a key that the file does not explain: the key is its name. */
        UNDECLARED_KEY,
        /** Two keys with one id: the first counts. */
        SAME_KEY,
        /** A document type, which is not looked at. */
        DOCTYPE,
        /** A link with several periods: each is read as a statement of its own. */
        SEVERAL_PERIODS,
        /** A time of which the day alone is kept. */
        TIME_OF_DAY,
        /** A time that is no date; it stays in the note. */
        NO_DATE,
        /** A cell of the diagonal with something in it. */
        DIAGONAL,
        /** A cell beyond the last column with a name. */
        STRAY_CELL,
        /** A row or column of a matrix without a name. */
        NAMELESS,
        /** A name that stands only in the rows or only in the columns. */
        ONE_SIDED_NAME,
        /** A pair with two different values, in a matrix that should speak for both. */
        ASYMMETRIC,
        /** A row that only says the headings again. */
        REPEATED_HEADINGS,
        /** A sheet that is not read. */
        SHEET_NOT_READ,
        /** An attribute that its owner keeps private; it is left out. */
        PRIVATE,
        /** A text that is too long; its beginning is kept. */
        SHORTENED,
        /** Anything in the file that is neither node nor link, such as a loop or a picture. */
        NOT_READ
    }

    public Repair {
        arguments = List.copyOf(arguments);
    }

    Repair at(int other) {
        return new Repair(other, code, leftOut, arguments);
    }
}
