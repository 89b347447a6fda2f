package org.peerbench.matching.record;

/** How two sides can meet. */
public enum Mode {
    /** In person only. */
    VISIT,
    /** By video only. */
    VIDEO,
    /** Either way. */
    EITHER
}
