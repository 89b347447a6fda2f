package org.peerbench.leadership.post;

import java.util.Optional;
import org.peerbench.leadership.time.Edtf;

/**
 * How far the succession in a post is arranged. Never who is meant.
 *
 * @param id       the record's id; blank before it is stored
 * @param post     id of the post
 * @param state    how far
 * @param startBy  by when the search should begin
 * @param revision of the record; 0 before it is stored
 */
public record Plan(String id, String post, State state, Optional<Edtf> startBy, long revision) {
    /** How far. */
    public enum State {
        /** Nothing is arranged. */
        NONE,
        /** How a successor is found is agreed. */
        AGREED,
        /** The post is advertised. */
        ADVERTISED,
        /** Somebody is appointed and has not started. */
        APPOINTED
    }

    /** Nothing is recorded. */
    public static Plan none(String post) {
        return new Plan("", post, State.NONE, Optional.empty(), 0);
    }
}
