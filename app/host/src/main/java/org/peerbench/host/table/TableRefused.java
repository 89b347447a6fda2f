package org.peerbench.host.table;

/** Carries the reason out of the depth of a file to {@link TableReader}, the only one that catches it. */
final class TableRefused extends Exception {
    private final transient Unreadable reason;

    TableRefused(Unreadable reason) {
        super(reason.code().name(), null, false, false);
        this.reason = reason;
    }

    static TableRefused file(TableCode code, Object... arguments) {
        return new TableRefused(Unreadable.file(code, arguments));
    }

    static TableRefused at(int row, TableCode code, Object... arguments) {
        return new TableRefused(Unreadable.at(row, code, arguments));
    }

    Unreadable reason() {
        return reason;
    }
}
