package org.peerbench.host.change;

import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What must hold once an undo has put everything back; it is asked before the undo is kept. */
@FunctionalInterface
public interface UndoRule {
    /** Holds always. */
    UndoRule NONE = (sql, tables) -> {};

    /**
     * Looks at how things stand now.
     *
     * @param tables those in which rows were put back
     * @throws org.peerbench.api.Refusal to take nothing back
     */
    void check(Handle sql, Set<String> tables);
}
