package org.peerbench.host.table;

/** What reading a file came to. */
public sealed interface TableOutcome permits Table, Unreadable {}
