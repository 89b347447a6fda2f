package org.peerbench.api.signal;

/** What a signal says about an area. */
public enum SignalKind {
    /** Something is missing that help could bring. */
    NEED,
    /** Something works that others could learn from. */
    STRENGTH,
    /** Something may go wrong. */
    WATCH
}
