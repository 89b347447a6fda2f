package org.peerbench.host.verify;

/** How much a finding matters. */
public enum Severity {
    /** The tool cannot run, or must not. */
    ERROR,
    /** It runs, and something will go wrong sooner or later. */
    WARNING,
    /** Worth knowing before it is accepted. */
    NOTE
}
