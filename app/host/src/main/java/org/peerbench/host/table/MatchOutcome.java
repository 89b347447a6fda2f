package org.peerbench.host.table;

/** What matching a table's columns came to. */
public sealed interface MatchOutcome permits CleanTable, Unreadable {}
