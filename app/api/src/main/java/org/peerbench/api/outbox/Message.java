package org.peerbench.api.outbox;

import java.time.Instant;

/**
 * What became of a message.
 *
 * @param area       id of the area it concerns, or {@code null}
 * @param respondent whose personal link it carries, or {@code null}
 * @param sentAt     when it was sent, or {@code null}
 * @param failure    why the last attempt failed, in one sentence, or {@code null}
 */
public record Message(
        String id, String purpose, String area, String respondent, State state, Instant sentAt, String failure) {
    /** How far it is. */
    public enum State {
        /** A coordinator has not decided yet. */
        WAITING,
        /** To be sent now, or again after a pause. */
        SENDING,
        /** Sent by the workbench, or marked as sent by who sent it by hand. */
        SENT,
        /** Given up; a coordinator may try again. */
        FAILED,
        /** Not to be sent. */
        WITHDRAWN
    }
}
