package org.peerbench.api.transfer;

/**
 * Something worth saying about a row.
 *
 * @param row      the row as the user sees it; 0 for the file as a whole
 * @param column   the column's name, or {@code null}
 * @param code     for programs, such as {@code SELF_LOOP}
 * @param severity whether the row is left out because of it
 * @param message  what, where, why and what to do, in a sentence
 */
public record Finding(int row, String column, String code, Severity severity, String message) {
    /** How bad it is. */
    public enum Severity {
        /** Worth knowing; the row counts. */
        WARN,
        /** The row is left out. */
        ERROR
    }
}
