package org.peerbench.api.calendar;

import java.time.Instant;

/**
 * Something in a calendar.
 *
 * @param uid         stays the same for the same happening, in every calendar of the world
 * @param sequence    goes up with every change, from 0
 * @param changed     when it last changed
 * @param when        the days or the time that it takes
 * @param summary     in a few words
 * @param text        more, or blank; may have several lines
 * @param state       whether it will take place
 * @param takesUpTime whether people are busy then, as in a meeting and not on an anniversary
 */
public record Entry(
        String uid,
        int sequence,
        Instant changed,
        When when,
        String summary,
        String text,
        State state,
        boolean takesUpTime) {
    /** Whether something will take place. */
    public enum State {
        /** Suggested. */
        TENTATIVE,
        /** Agreed, or simply so. */
        CONFIRMED,
        /** Called off, or no longer so. */
        CANCELLED
    }

    /**
     * Checks what calendars rely on.
     *
     * @throws IllegalArgumentException if the uid is blank or the sequence below 0
     */
    public Entry {
        if (uid.isBlank() || sequence < 0) {
            throw new IllegalArgumentException("An entry has a uid, and a sequence from 0");
        }
    }
}
