package org.peerbench.host.table;

import org.peerbench.api.transfer.Finding;

/**
 * Something about a file that was read all the same.
 *
 * @param code    for programs
 * @param row     as the user sees it; 0 for the file as a whole
 * @param message for people
 */
public record TableWarning(TableCode code, int row, TableMessage message) {
    static TableWarning at(int row, TableCode code, Object... arguments) {
        return new TableWarning(code, row, TableMessage.of(code, arguments));
    }

    /** The same as an import's finding. */
    public Finding finding() {
        return new Finding(row, null, code.name(), Finding.Severity.WARN, message.sentence());
    }
}
