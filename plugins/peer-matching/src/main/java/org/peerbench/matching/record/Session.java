package org.peerbench.matching.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A session of a support.
 *
 * @param on      the day
 * @param begins  the time of day in England; empty where none was said
 * @param minutes how long
 * @param who     who takes or took part, by role; may be blank
 * @param topic   what it is or was about; may be blank
 * @param action  what was agreed on; may be blank
 * @param raised  how often what calendars know of it has changed, from 0
 */
public record Session(
        String id,
        String support,
        State state,
        LocalDate on,
        Optional<LocalTime> begins,
        int minutes,
        String who,
        String topic,
        String action,
        int raised,
        Instant changed,
        long revision) {
    /** How far it is. */
    public enum State {
        /** Suggested while the offer waits for its answers. */
        SUGGESTED,
        /** Agreed on. */
        BOOKED,
        /** Was held. */
        HELD,
        /** Will not take place. */
        CANCELLED
    }

    /** The same in another state, of which calendars are told. */
    public Session in(State other, Instant now) {
        return new Session(id, support, other, on, begins, minutes, who, topic, action, raised + 1, now, revision);
    }

    /** Whether it still lies ahead. */
    public boolean ahead() {
        return state == State.SUGGESTED || state == State.BOOKED;
    }
}
