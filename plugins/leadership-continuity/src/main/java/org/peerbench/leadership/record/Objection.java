package org.peerbench.leadership.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody said that a record is wrong, or that a person would rather not be named.
 *
 * @param area    id of the area through which it came
 * @param post    id of the post at which it was said
 * @param person  id of who is not named because of it; empty once that person is forgotten
 * @param what    what was said
 * @param by      who recorded it
 * @param on      when
 * @param outcome what became of it; empty while it is open
 */
public record Objection(
        String id,
        String area,
        String post,
        Optional<String> person,
        Kind kind,
        String what,
        String by,
        LocalDate on,
        Optional<Outcome> outcome,
        long revision) {
    /** What it is about. */
    public enum Kind {
        /** A record is not right (UK GDPR, Article 16). */
        WRONG,
        /** The person objects to being named (Article 21). */
        OBJECTS
    }

    /** What became of it. */
    public enum Outcome {
        /** The record is right now, or was: the person is named again. */
        NAMED,
        /** The person stays unnamed. */
        UNNAMED
    }
}
