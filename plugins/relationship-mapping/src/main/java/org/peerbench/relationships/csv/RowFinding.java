package org.peerbench.relationships.csv;

import org.peerbench.api.transfer.Finding;
import org.peerbench.relationships.sentences.Message;

/**
 * Something worth saying about a row.
 *
 * @param row      as the user counts it
 * @param column   where
 * @param code     for programs
 * @param severity ERROR when the row is left out because of it
 * @param message  what, where, why and what to do
 */
public record RowFinding(int row, EdgeColumn column, Code code, Finding.Severity severity, Message message) {
    /** What there can be to say. */
    public enum Code {
        MISSING_SOURCE,
        MISSING_TARGET,
        SELF_LOOP,
        DUPLICATE,
        LEVEL_BLANK,
        LEVEL_OUTSIDE_SCALE,
        BAD_DATE,
        NAME_IS_A_DATE,
        UNKNOWN_ORGANISATION,
        UNKNOWN_PERSON,
        ONLY_COMBINED,
        ON_RECORD,
        REPLACES,
        OLDER,
        TAKEN_BACK
    }

    static RowFinding error(int row, EdgeColumn column, Code code, Message message) {
        return new RowFinding(row, column, code, Finding.Severity.ERROR, message);
    }

    static RowFinding warning(int row, EdgeColumn column, Code code, Message message) {
        return new RowFinding(row, column, code, Finding.Severity.WARN, message);
    }
}
