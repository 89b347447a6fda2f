package org.peerbench.matching.assignment;

/** What is sought. */
public enum Sense {
    /** The least total; what stands in the cells are costs. */
    MINIMUM,
    /** The greatest total; what stands in the cells are scores. */
    MAXIMUM;

    /** +1 or −1: with it a cell becomes a cost, and a cost a cell again. */
    long sign() {
        return this == MINIMUM ? 1 : -1;
    }
}
