package org.peerbench.host.history;

import java.util.List;

/**
 * One change set, as lists show it.
 *
 * @param id      of the set
 * @param when    day and time
 * @param who     the author's name at that time
 * @param what    one sentence
 * @param rows    how many rows it changed
 * @param state   that it was undone, or {@code null}
 * @param undo    how it can be undone
 * @param shown   what changed in it, where that is little
 * @param more    whether there is more to see of it than is shown
 */
public record ShownSet(
        String id,
        String when,
        String who,
        String what,
        long rows,
        String state,
        Undoing undo,
        List<ShownRow> shown,
        boolean more) {
    /** How a set can be undone. */
    public enum Undoing {
        /** At once. */
        BY_BUTTON,
        /** It is large: look at it first. */
        AFTER_LOOKING,
        /** Not, or not by this viewer. */
        NOT
    }

    /** Where the set's own page is. */
    public String path() {
        return "/changes/" + id;
    }

    public boolean byButton() {
        return undo == Undoing.BY_BUTTON;
    }

    public boolean afterLooking() {
        return undo == Undoing.AFTER_LOOKING;
    }
}
