package org.peerbench.host.change;

import java.sql.SQLException;
import org.sqlite.SQLiteException;

/** Tells a broken foreign key or a value taken twice from other failures. */
final class BrokenConstraint {
    /** SQL's class of states for broken constraints, as PostgreSQL reports them. */
    private static final String INTEGRITY = "23";

    private BrokenConstraint() {}

    static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite.getResultCode().name().startsWith("SQLITE_CONSTRAINT");
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith(INTEGRITY);
            }
        }
        return false;
    }
}
