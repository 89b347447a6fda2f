package org.peerbench.host.store;

/**
 * Told of each commit with tracked changes, on the thread that wrote, after the writer is free again: be quick, and hand
 * longer work to another thread. What it throws is logged and hurts nobody.
 */
@FunctionalInterface
public interface CommitListener {
    /** Something was stored. */
    void committed(Committed commit);
}
