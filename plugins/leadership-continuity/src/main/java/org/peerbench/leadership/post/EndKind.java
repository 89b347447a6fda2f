package org.peerbench.leadership.post;

/** What makes an end foreseeable. */
public enum EndKind {
    /** A term runs out. */
    TERM,
    /** A contract runs out. */
    CONTRACT,
    /** It was announced that somebody leaves or retires. */
    ANNOUNCED,
    /** An election. */
    ELECTION,
    /** The organisation changes. */
    MERGER
}
