package org.peerbench.host.change;

import java.util.List;

/** What became of an undo. */
public sealed interface UndoOutcome {
    /**
     * All rows stand as before.
     *
     * @param changeSet the set that says so, which can itself be undone
     */
    record Undone(String changeSet) implements UndoOutcome {}

    /**
     * Nothing was changed, since later work builds on the set.
     *
     * @param later the sets in the way, the newest first; empty if what is in the way is in no history
     */
    record Blocked(List<ChangeSet> later) implements UndoOutcome {
        public Blocked {
            later = List.copyOf(later);
        }
    }

    /** There is no such change set. */
    record NotThere() implements UndoOutcome {}

    /** It has been taken back before. */
    record AlreadyUndone() implements UndoOutcome {}
}
