package org.peerbench.relationships.csv;

/** What it means that two listed organisations have no row. */
public enum Unlisted {
    /** There is no tie: the table is complete, as a network file is. */
    NO,
    /** Nobody has said anything. */
    UNKNOWN
}
