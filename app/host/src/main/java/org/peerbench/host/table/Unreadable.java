package org.peerbench.host.table;

import org.peerbench.api.transfer.Finding;

/**
 * A file of which nothing is used, and why.
 *
 * @param code    for programs
 * @param row     row of the sheet or line of the CSV, as the user sees it; 0 for the file as a whole
 * @param column  heading or letter of the column, or {@code null}
 * @param message for people: what, where and what to do
 */
public record Unreadable(TableCode code, int row, String column, TableMessage message)
        implements TableOutcome, SheetsOutcome, MatchOutcome, RawOutcome {
    static Unreadable file(TableCode code, Object... arguments) {
        return at(0, code, arguments);
    }

    static Unreadable at(int row, TableCode code, Object... arguments) {
        return new Unreadable(code, row, null, TableMessage.of(code, arguments));
    }

    /** The same as an import's finding. */
    public Finding finding() {
        return new Finding(row, column, code.name(), Finding.Severity.ERROR, message.sentence());
    }
}
