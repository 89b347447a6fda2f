package org.peerbench.host.table;

/** What asking a file for its sheets came to. */
public sealed interface SheetsOutcome permits Sheets, Unreadable {}
