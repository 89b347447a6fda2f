package org.peerbench.host.table;

/** What reading a file sheet by sheet came to. */
public sealed interface RawOutcome permits RawSheets, Unreadable {}
