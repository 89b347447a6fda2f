package org.peerbench.matching.record;

import java.time.Instant;
import java.util.Optional;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;

/**
 * A step that was taken with a support.
 *
 * @param step    what was done, such as {@code ACCEPT}
 * @param side    for which side; empty where it was for neither
 * @param by      who, as they were called then
 * @param account the account, {@code system}, or the respondent whose link it was
 * @param way     how it was said
 * @param reason  why, for coordinators only; may be blank
 * @param detail  what more there is to say, for both sides; may be blank
 */
public record SupportStep(
        String id,
        String support,
        String step,
        Optional<Side> side,
        String by,
        String account,
        Way way,
        Instant at,
        String reason,
        String detail,
        State before,
        State after) {
    /** How a step was said. */
    public enum Way {
        /** Signed in, for the own side. */
        SIGNED_IN,
        /** Through a link with one task. */
        LINK,
        /** By a coordinator. */
        COORDINATOR,
        /** By the workbench, since a day had come. */
        WORKBENCH
    }
}
